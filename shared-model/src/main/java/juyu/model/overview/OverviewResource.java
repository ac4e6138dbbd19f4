package juyu.model.overview;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import juyu.model.value.Money;

/**
 * The whole brand at a glance: only what has come from the stations, without what was cancelled
 * since. What an offline station has sold since it was last heard is not known here.
 *
 * @param businessDate of today, by head office's own clock and rule
 * @param asOf when it was told
 * @param today what was sold today
 * @param before the same weekday a week before; none if nothing was sold then
 * @param orders those that wait to be shipped
 * @param stations how the links with them are
 * @param parked how many events could not be applied here and need a person
 */
public record OverviewResource(
    LocalDate businessDate,
    Instant asOf,
    Sold today,
    Optional<Before> before,
    Waiting orders,
    Stations stations,
    long parked) {

  /**
   * Revenue and volume.
   *
   * @param amount won
   * @param litres of all products that are sold by litres
   */
  public record Sold(Money amount, BigDecimal litres) {}

  /**
   * The day that today is compared with.
   *
   * @param soFar what had been sold by the same time of that day
   * @param all what was sold on the whole of it
   */
  public record Before(LocalDate businessDate, Sold soFar, Sold all) {}

  /**
   * Fuel orders that nobody has shipped or cancelled.
   *
   * @param oldest when the first of them was placed
   */
  public record Waiting(long count, Optional<Instant> oldest) {}

  /**
   * Stations by the state of their link.
   *
   * @param inStep nothing waits for them or from them that head office knows of
   * @param catchingUp connected, entries are on their way
   * @param offline without a connection
   * @param unlisted registered, but the configuration does not let them connect
   */
  public record Stations(long inStep, long catchingUp, long offline, long unlisted) {}
}
