package juyu.model.sale;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import juyu.model.command.Outcome;
import juyu.model.command.Refusal;
import juyu.model.value.Money;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class PaymentRuleTest {

  private static Outcome<Money> change(long total, Tender... tenders) {
    return PaymentRule.change(Money.of(total), List.of(tenders));
  }

  private static Tender cash(long won) {
    return Tender.cash(Money.of(won));
  }

  private static Tender card(long won) {
    return Tender.card(Money.of(won), "30012345");
  }

  @Test
  void cashThatIsTooMuchComesBack() {
    assertThat(change(54_500, cash(60_000))).isEqualTo(Outcome.accepted(Money.of(5_500)));
    assertThat(change(54_500, card(50_000), cash(5_000)))
        .isEqualTo(Outcome.accepted(Money.of(500)));
  }

  @Test
  void tooLittleIsRefusedWithWhatIsMissing() {
    assertThat(change(54_500, cash(50_000)))
        .isEqualTo(
            Outcome.refused(Refusal.field("tenders", "tenders.too-little", Money.of(4_500))));
  }

  @Test
  void aCardPaysNoMoreThanWhatIsOwed() {
    assertThat(change(54_500, card(54_501)))
        .isEqualTo(Outcome.refused(Refusal.field("tenders", "tenders.card-too-much")));
    assertThat(change(54_500, card(54_500), card(1_000), cash(500)))
        .isEqualTo(Outcome.refused(Refusal.field("tenders", "tenders.card-too-much")));
  }

  @Test
  void everyPaymentIsMoreThanNothing() {
    assertThat(change(54_500, cash(54_500), card(0)))
        .isEqualTo(Outcome.refused(Refusal.field("tenders[1].amount", "tender.amount")));
    assertThat(change(54_500))
        .isEqualTo(Outcome.refused(Refusal.field("tenders", "tenders.count", 20)));
  }

  @Test
  void aCancelGivesBackTheCashThatWasKeptAndEachCardItsOwn() {
    assertThat(PaymentRule.refunds(List.of(card(50_000), cash(3_000), cash(2_000)), Money.of(500)))
        .containsExactly(cash(4_500), card(50_000));
    assertThat(PaymentRule.refunds(List.of(card(50_000)), Money.ZERO))
        .containsExactly(card(50_000));
  }

  @Property
  void whatIsRefundedIsWhatTheSaleCost(
      @ForAll @LongRange(min = 1, max = 1_000_000) long onCard,
      @ForAll @LongRange(min = 1, max = 1_000_000) long inCash,
      @ForAll @LongRange(min = 0, max = 999_999) long handedTooMuch) {
    List<Tender> tenders = List.of(card(onCard), cash(inCash + handedTooMuch));
    Money total = Money.of(onCard + inCash);
    Money change = PaymentRule.change(total, tenders).orThrow();

    assertThat(PaymentRule.refunds(tenders, change).stream().mapToLong(t -> t.amount().won()).sum())
        .isEqualTo(total.won());
  }
}
