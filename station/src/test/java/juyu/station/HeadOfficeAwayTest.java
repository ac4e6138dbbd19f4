package juyu.station;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import juyu.http.contract.Caller;
import juyu.model.journal.Channel;
import juyu.model.journal.Event;
import juyu.model.journal.Head;
import juyu.model.journal.Reception;
import juyu.model.value.NodeCode;
import juyu.model.value.Quantity;
import juyu.model.value.Unit;
import org.junit.jupiter.api.Test;

/** A day of which head office hears nothing until the evening. */
class HeadOfficeAwayTest {

  @Test
  void whatIsDoneWhileHeadOfficeIsAwayReachesItOnceAndInOrder() {
    try (Site site = Site.open()) {
      site.sells("CD1001", Unit.LITRE);
      Caller manager = site.manager();
      manager.post("/orders", "{'productId':'CD1001','qty':20000,'destAddr':'here'}");
      manager.post("/goodsReceipts", "{'productId':'CD1001','qty':100}");
      site.p01().happens(Sold.sale(Site.P01, 1, "CD1001", Quantity.litres(10), 16_890));
      site.hears(site.p01());
      manager.post("/stockCounts", "{'productId':'CD1001','counted':89,'reason':'dip'}");
      manager.post("/stockAdjustments", "{'productId':'CD1001','qty':1,'reason':'found'}");
      manager.post("/tanks", "{'tankNo':1,'productId':'CD1001','capacity':40000}");
      manager.post("/people", "{'name':'김하늘','role':'CASHIER','pin':'0420'}");
      assertThat(waiting(manager)).isEqualTo(6);

      site.crashAndStart();
      assertThat(waiting(site.manager())).isEqualTo(6);
      assertThat(site.hq().hear(site.node())).isInstanceOf(Reception.Applied.class);
      assertThat(site.hq().hear(site.node())).isInstanceOf(Reception.Applied.class);

      assertThat(heard(site))
          .containsExactly(
              "fuel.ordered.v1",
              "goods.received.v1",
              "sale.completed.v1",
              "stock.counted.v1",
              "stock.adjusted.v1",
              "tank.installed.v1");
      assertThat(site.manager().get("/stockSummaries").item().path("onHand").asString())
          .isEqualTo("90.000");
    }
  }

  private static long waiting(Caller manager) {
    return manager
        .get("/sync")
        .json()
        .path("channels")
        .valueStream()
        .filter(channel -> channel.path("channel").asString().equals("ST0001>HQ"))
        .findFirst()
        .orElseThrow()
        .path("waiting")
        .asLong();
  }

  /** What lies in head office's list of this station. */
  private static List<String> heard(Site site) {
    return site
        .hq()
        .journal()
        .entriesAfter(new Channel(Site.STATION, NodeCode.HQ), Head.START, 500)
        .events()
        .stream()
        .map(Event::decode)
        .map(Event::type)
        .toList();
  }
}
