package juyu.model.today;

import java.time.Instant;
import java.util.Optional;
import juyu.model.people.Cashier;
import juyu.model.sync.LinkStatus;
import juyu.model.value.Money;
import juyu.model.value.NodeCode;

/**
 * One till as its station knows it. What an offline till has sold since it was last heard is not
 * known here.
 *
 * @param till which
 * @param link how the link with it is
 * @param since in step since then; none while it is not
 * @param lastEntryAt when the last thing happened there that has come here; none if nothing has
 * @param cashier who is signed in there
 * @param shift the shift that is open
 * @param sales how many sales of this business date have come, without cancelled ones
 * @param amount what they cost together, in won
 * @param parked how many of its entries could not be applied here
 */
public record TillResource(
    NodeCode till,
    LinkStatus.State link,
    Optional<Instant> since,
    Optional<Instant> lastEntryAt,
    Optional<Cashier> cashier,
    Optional<Open> shift,
    long sales,
    Money amount,
    long parked) {

  /**
   * A shift that is not closed.
   *
   * @param number its running number at the till
   */
  public record Open(long number, Instant openedAt) {}
}
