package juyu.station.sale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import juyu.broker.node.NodeCore;
import juyu.model.journal.Event;
import juyu.model.sale.SaleCompleted;
import juyu.model.sale.SaleQuestion;
import juyu.model.value.Quantity;
import juyu.model.value.Unit;
import juyu.station.Site;
import juyu.station.Sold;
import org.junit.jupiter.api.Test;

/** A till that is really linked asks for a sale that was made at another one. */
class SaleOfAnotherTillTest {

  @Test
  void aTillIsToldEveryEventOfTheSaleByIdAndByReceiptNumber() {
    try (Site site = Site.open();
        NodeCore till = site.link()) {
      site.sells("CD1001", Unit.LITRE);
      SaleCompleted sale = Sold.sale(Site.P01, 1, "CD1001", Quantity.litres(1), 1_689);
      Event sold = site.p01().happens(sale);
      site.hears(site.p01());
      await().until(till.sync()::isParentThere);

      assertThat(asks(till, sale.receiptNo())).containsExactly(sold);
      assertThat(asks(till, sale.saleId().toString())).containsExactly(sold);
      assertThat(asks(till, "ST0001-P01-20260214-999999")).isEmpty();
      assertThat(asks(till, UUID.randomUUID().toString())).isEmpty();
      assertThat(asks(till, "rubbish")).isEmpty();

      Event cancelled = site.p02().happens(Sold.cancel(sale, Site.P02));
      site.hears(site.p02());
      assertThat(asks(till, sale.receiptNo())).containsExactly(sold, cancelled);
    }
  }

  private static List<Event> asks(NodeCore till, String idOrReceiptNo) {
    return till.sync()
        .questions()
        .ask(
            Site.STATION,
            SaleQuestion.KIND,
            SaleQuestion.ask(idOrReceiptNo),
            Duration.ofSeconds(10),
            SaleQuestion::answered,
            () -> {
              throw new AssertionError("no answer");
            });
  }
}
