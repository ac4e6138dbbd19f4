package juyu.model.station;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * When a station's day begins: what is sold after midnight and before that still belongs to the day
 * before.
 *
 * @param zone the station's time zone
 * @param dayStart by the clock on its wall
 */
public record BusinessDay(ZoneId zone, LocalTime dayStart) {

  /** The business date to which {@code instant} belongs. */
  public LocalDate dateAt(Instant instant) {
    LocalDateTime wall = LocalDateTime.ofInstant(instant, zone);
    return wall.toLocalTime().isBefore(dayStart)
        ? wall.toLocalDate().minusDays(1)
        : wall.toLocalDate();
  }

  /** When a business date begins. */
  public Instant startOf(LocalDate date) {
    return date.atTime(dayStart).atZone(zone).toInstant();
  }
}
