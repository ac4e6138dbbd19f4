package juyu.hq.shipment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import juyu.hq.Hq;
import juyu.hq.SharedHq;
import juyu.hq.Site;
import juyu.hq.StoreKind;
import juyu.model.journal.Event;
import juyu.model.journal.Subject;
import juyu.model.order.FuelOrdered;
import juyu.model.shipment.FuelShipped;
import juyu.model.value.Quantity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What head office ships by itself, after a restore too. */
@ExtendWith(SharedHq.class)
class ShipWhenOrderedTest {

  @Test
  void aRestoredHeadOfficeShipsTheSameTankerAgain() {
    try (Hq before = Hq.alone(StoreKind.SQLITE);
        Hq restored = before.twin(StoreKind.POSTGRES)) {
      Site site = before.site();
      UUID order = UUID.randomUUID();
      site.atStation(
          new FuelOrdered(order, site.code(), "CD1001", Quantity.litres(20_000), "Gate"));
      site.up();

      restored.clock().forward(Duration.ofDays(1));
      site.upFromTheBeginning(restored);

      Event first = shipment(before, order);
      assertThat(shipment(restored, order)).isEqualTo(first);
      assertThat(first.time()).isEqualTo(ordered(before, order).time());
      assertThat(first.causation()).contains(ordered(before, order).id());
      assertThat(first.correlation()).isEqualTo(ordered(before, order).correlation());
    }
  }

  @Test
  void anOrderThatComesTwiceIsShippedOnce() {
    try (Hq hq = Hq.alone(StoreKind.SQLITE)) {
      Site site = hq.site();
      UUID order = UUID.randomUUID();
      site.atStation(
          new FuelOrdered(order, site.code(), "CD1001", Quantity.litres(20_000), "Gate"));

      site.up();
      site.upFromTheBeginning(hq);

      assertThat(shipment(hq, order).version()).isOne();
    }
  }

  private static Event shipment(Hq hq, UUID order) {
    return only(hq, Subject.of("shipment", FuelShipped.idFor(order)));
  }

  private static Event ordered(Hq hq, UUID order) {
    return only(hq, Subject.of("order", order));
  }

  private static Event only(Hq hq, Subject subject) {
    var events = hq.node().journal().store().read(tx -> hq.node().journal().about(tx, subject));
    assertThat(events).hasSize(1);
    return events.getFirst();
  }
}
