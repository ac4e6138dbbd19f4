package juyu.pos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import juyu.model.journal.By;
import juyu.model.journal.Word;
import juyu.model.people.PeopleQueries;
import juyu.model.people.Role;
import juyu.model.sale.BasketLine;
import juyu.model.sale.SaleResource;
import juyu.model.sale.Tender;
import juyu.model.value.Money;
import juyu.pos.testing.Goods;
import juyu.pos.testing.LinkedTill;
import juyu.pos.testing.LoneTill;
import juyu.till.TillNode;
import juyu.till.sale.CompleteSale;
import juyu.till.signin.Seller;
import juyu.ui.fx.SameThreadWork;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The window of a till whose station is there. */
class LinkedTest {

  @TempDir private Path folder;
  private final SameThreadWork work = new SameThreadWork();
  private LinkedTill site;
  private UUID hana;
  private PosViewModel pos;

  @BeforeEach
  void open() {
    site = new LinkedTill(folder, Clock.systemUTC());
    hana = site.person("김하나", Role.CASHIER);
    await()
        .until(() -> {
          work.pass(Duration.ofSeconds(1));
          return knows(site.till(1)) && knows(site.till(2));
        });
    pos = new PosViewModel(site.till(1), work);
    pos.signIn().select(hana);
    pos.signIn().digit(LoneTill.PIN);
    pos.signIn().enter();
    pos.openShift().digit("0");
    pos.openShift().open();
    assertThat(pos.place().get()).isEqualTo(Place.SALE);
  }

  private static boolean knows(TillNode till) {
    return till.store().read(tx -> !PeopleQueries.working(tx).isEmpty())
        && till
            .catalogue()
            .best(Goods.WATER, java.util.Optional.empty(), java.util.Locale.ROOT, 1)
            .stream()
            .anyMatch(entry -> entry.offer().price().isPresent());
  }

  @AfterEach
  void close() {
    pos.close();
    work.close();
    site.close();
  }

  @Test
  void aSaleIsAppliedAtTheStationAndOnItsWayToHeadOffice() {
    pos.sale().scan(Goods.WATER);
    pos.sale().payCash();
    assertThat(pos.result().state().get().orElseThrow().word()).isEqualTo(Word.APPLIED);
    work.pass(Duration.ofSeconds(1));
    assertThat(pos.result().state().get().orElseThrow().beyond()).contains(Word.KEPT);
  }

  @Test
  void aSaleOfAnotherTillIsFoundAndCancelledHere() {
    SaleResource sold = sellsAtTheOther();
    pos.toSales();
    pos.sales().find(sold.receiptNo());
    assertThat(pos.sales().state().get().sale().orElseThrow().id()).isEqualTo(sold.id());
    pos.sales().beginCancel();
    pos.sales().reason("wrong product");
    pos.sales().cancel();
    assertThat(pos.sales().state().get().sale().orElseThrow().cancelled()).isPresent();
  }

  private SaleResource sellsAtTheOther() {
    TillNode other = site.till(2);
    Seller by = other.signIns().signIn(hana, LoneTill.PIN).orThrow().signIn().seller();
    other
        .journal()
        .perform(
            By.actor(by.actor(), UUID.randomUUID()),
            action -> other.shifts().open(action, Money.ZERO, by))
        .orThrow();
    SaleResource sold =
        other
            .sales()
            .complete(
                new CompleteSale(
                    List.of(BasketLine.byQuantity(Goods.WATER, "1")),
                    List.of(Tender.cash(Money.of(1_100)))),
                by)
            .orThrow();
    assertThat(sold.status()).contains(Word.APPLIED);
    return sold;
  }
}
