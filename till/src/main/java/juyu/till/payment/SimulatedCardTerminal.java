package juyu.till.payment;

import java.time.Duration;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.TimeUnit;
import juyu.model.value.Money;

/**
 * A terminal that approves everything up to a limit, without a card. The approval number follows
 * from the reference alone, so that the same payment is approved under the same number.
 */
public final class SimulatedCardTerminal implements CardTerminal {

  /** What it was asked to do, for trials. */
  public record Asked(Kind kind, UUID reference, String approvalNo, Money amount) {
    /** The three things that it does. */
    public enum Kind {
      AUTHORISE,
      RELEASE,
      REFUND
    }
  }

  private static final int REMEMBERED = 100;

  private final Optional<Money> limit;
  private final Deque<Asked> asked = new ConcurrentLinkedDeque<>();
  private volatile Optional<String> declining = Optional.empty();
  private volatile Duration pause = Duration.ZERO;
  private volatile boolean isDead;

  /**
   * Makes a terminal that is at once ready.
   *
   * @param limit the highest amount that it approves; none for any
   */
  public SimulatedCardTerminal(Optional<Money> limit) {
    this.limit = limit;
  }

  /** Declines from now on, for this reason. */
  public void decline(String reason) {
    declining = Optional.of(reason);
  }

  /** Fails at every call from now on. */
  public void die() {
    isDead = true;
  }

  /** Approves again, at once. */
  public void approve() {
    declining = Optional.empty();
    pause = Duration.ZERO;
    isDead = false;
  }

  /** Takes this long for each payment from now on. */
  public void beSlow(Duration each) {
    pause = each;
  }

  /** The last {@value #REMEMBERED} things that it was asked, in order. */
  public List<Asked> asked() {
    return List.copyOf(asked);
  }

  @Override
  public CardAnswer authorise(UUID reference, Money amount) {
    String approvalNo = approvalNo(reference);
    note(Asked.Kind.AUTHORISE, reference, approvalNo, amount);
    waitForCustomer();
    return refusal(amount)
        .<CardAnswer>map(CardAnswer.Declined::new)
        .orElseGet(() -> new CardAnswer.Approved(approvalNo));
  }

  private void note(Asked.Kind kind, UUID reference, String approvalNo, Money amount) {
    if (isDead) {
      throw new IllegalStateException("the terminal is off");
    }
    asked.add(new Asked(kind, reference, approvalNo, amount));
    if (asked.size() > REMEMBERED) {
      asked.poll();
    }
  }

  private void waitForCustomer() {
    try {
      TimeUnit.NANOSECONDS.sleep(pause.toNanos());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private Optional<String> refusal(Money amount) {
    return declining.or(() ->
        limit.filter(most -> amount.compareTo(most) > 0).map(most -> "over the limit of " + most));
  }

  @Override
  public void release(UUID reference, String approvalNo, Money amount) {
    note(Asked.Kind.RELEASE, reference, approvalNo, amount);
  }

  @Override
  public void refund(UUID reference, String approvalNo, Money amount) {
    note(Asked.Kind.REFUND, reference, approvalNo, amount);
  }

  /** Eight digits, as card companies print them. */
  private static String approvalNo(UUID reference) {
    long bits = reference.getMostSignificantBits() * 31 + reference.getLeastSignificantBits();
    return "%08d".formatted(Math.floorMod(bits, 100_000_000L));
  }
}
