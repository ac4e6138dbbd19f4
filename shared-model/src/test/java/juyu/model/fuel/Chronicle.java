package juyu.model.fuel;

import static juyu.model.fuel.Facts.*;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import juyu.model.journal.Event;
import juyu.model.journal.EventBody;
import juyu.model.journal.Written;
import juyu.model.people.PasswordSet;
import juyu.model.people.Role;
import juyu.model.sale.SaleCompleted;
import juyu.model.shipment.ShippingMode;
import juyu.model.value.NodeCode;

/**
 * A few days at station Imme as a list of events, with everything that may come in another order
 * somewhere else: late and repeated statements, cancels at another till, and rivals as they are
 * left behind by a restore.
 */
final class Chronicle {

  private final List<Event> events = new ArrayList<>();
  private final Map<String, Long> versions = new HashMap<>();
  private long next = 1;

  List<Event> events() {
    return List.copyOf(events);
  }

  /** What happens next about its subject. */
  Event add(NodeCode writer, EventBody body) {
    String subject = body.subject().value();
    long version = Math.max(body.leastVersion(), versions.getOrDefault(subject, 0L) + 1);
    versions.put(subject, version);
    return add(writer, body, version);
  }

  /** What somebody wrote who did not know of the last event of the subject. */
  Event rival(NodeCode writer, EventBody body) {
    return add(writer, body, versions.get(body.subject().value()));
  }

  private Event add(NodeCode writer, EventBody body, long version) {
    long number = next++;
    Event event =
        Written.event(
            new UUID(
                (NOON.toEpochMilli() + number * 1_000) << 16 | 0x7000L,
                0x8000_0000_0000_0000L | number),
            NOON.plusSeconds(number),
            writer,
            version,
            id(0xFF00 + number),
            body);
    events.add(event);
    return event;
  }

  static Chronicle ofImme() {
    Chronicle imme = new Chronicle();
    imme.headOffice();
    imme.station();
    imme.fuel();
    imme.tills();
    return imme;
  }

  private void headOffice() {
    add(NodeCode.HQ, Facts.station());
    add(NodeCode.HQ, Facts.station());
    add(NodeCode.HQ, created(DIESEL));
    add(NodeCode.HQ, created(LATTE));
    add(NodeCode.HQ, renamed(LATTE, "Caffe latte"));
    rival(NodeCode.HQ, renamed(LATTE, "Big latte"));
    add(NodeCode.HQ, withdrawn(named(LATTE, "Caffe latte")));
    add(NodeCode.HQ, prices(CHANGE, 1, NOON, List.of(), 1_689, 4_500));
    add(NodeCode.HQ, prices(id(0xC3), 3, NOON.plusSeconds(60), List.of(STATION), 1_700, 4_600));
    add(NodeCode.HQ, prices(id(0xC2), 2, NOON.plusSeconds(60), List.of(), 1_650, 4_400));
    add(NodeCode.HQ, prices(CHANGE, 1, NOON, List.of(), 1_689, 4_500).againTo(STATION));
    for (NodeCode node : List.of(STATION, P01, P02)) {
      add(node, received(CHANGE, node));
      add(node, enforced(CHANGE, node, NOON.plusSeconds(5)));
    }
    rival(P01, enforced(CHANGE, P01, NOON.plusSeconds(9)));
    add(NodeCode.HQ, shipping(ShippingMode.BY_HAND));
    add(NodeCode.HQ, shipping(ShippingMode.AUTOMATIC));
  }

  private void station() {
    add(STATION, tank(1, 30_000));
    add(STATION, tank(2, 50_000));
    add(STATION, tank(1, 40_000));
    add(STATION, person(KIM, Role.CASHIER));
    add(STATION, person(LEE, Role.MANAGER));
    add(STATION, person(KIM, Role.MANAGER));
    add(STATION, left(KIM, Role.MANAGER));
    add(STATION, password(LEE));
    rival(STATION, new PasswordSet(LEE.personId(), STATION, "another"));
    add(STATION, new PasswordSet(KIM.personId(), STATION, ""));
    add(STATION, atDesk(id(0x83), LEE));
    add(STATION, fromDesk(id(0x83), LEE));
    add(STATION, atDesk(id(0x84), LEE));
    add(STATION, goods(id(0x61), 40));
    add(STATION, counted(id(0x71), 19_950_000, 19_980_000));
    add(STATION, adjusted(id(0x72), -2));
  }

  private void fuel() {
    add(STATION, ordered(ORDER, 20_000));
    add(NodeCode.HQ, shipped(ORDER, 20_000, "82가1234"));
    rival(NodeCode.HQ, shipped(ORDER, 20_000, "82가9999"));
    add(STATION, fuelReceived(ORDER, 20_000, 19_980));
    rival(STATION, fuelReceived(ORDER, 20_000, 20_000));
    add(NodeCode.HQ, ordered(id(0x02), 5_000));
    add(NodeCode.HQ, orderCancelled(id(0x02)));
    add(STATION, ordered(id(0x03), 6_000));
    add(NodeCode.HQ, shipped(id(0x03), 6_000, "82가1234"));
    add(STATION, ordered(id(0x04), 7_000));
  }

  private void tills() {
    UUID other = id(0x52);
    add(P01, signedIn(id(0x81), P01, KIM));
    add(P02, signedIn(id(0x82), P02, LEE));
    add(P01, opened(SHIFT, P01, 1));
    add(P02, opened(other, P02, 1));
    SaleCompleted kept = Facts.sale(SALE, P01, 1, SHIFT, DAY);
    SaleCompleted byCard = onCard(Facts.sale(id(0x5B), P01, 2, SHIFT, DAY.plusDays(1)), "30012345");
    SaleCompleted twice = Facts.sale(id(0x5C), P01, 3, SHIFT, DAY);
    add(P01, kept);
    add(P01, byCard);
    add(P01, twice);
    add(P02, Facts.sale(id(0x5D), P02, 1, other, DAY));
    add(P01, cancelled(byCard, P01, SHIFT, DAY.plusDays(1)));
    add(P01, cancelled(twice, P01, SHIFT, DAY));
    rival(P02, cancelled(twice, P02, other, DAY));
    add(P01, closed(SHIFT, P01, 1));
    add(P01, signedOut(id(0x81), P01, KIM));
  }
}
