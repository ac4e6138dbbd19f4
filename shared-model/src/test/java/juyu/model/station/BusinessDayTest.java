package juyu.model.station;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class BusinessDayTest {

  static final BusinessDay SEOUL = new BusinessDay(ZoneId.of("Asia/Seoul"), LocalTime.of(5, 0));

  @Test
  void theDayBeginsAtItsStartOnTheStationsWall() {
    assertThat(SEOUL.dateAt(Instant.parse("2026-02-13T19:59:59.999Z")))
        .isEqualTo(LocalDate.of(2026, 2, 13));
    assertThat(SEOUL.dateAt(Instant.parse("2026-02-13T20:00:00Z")))
        .isEqualTo(LocalDate.of(2026, 2, 14));
  }

  @Test
  void aDayThatBeginsAtMidnightIsTheCalendarsDay() {
    BusinessDay calendar = new BusinessDay(ZoneId.of("Asia/Seoul"), LocalTime.MIDNIGHT);
    assertThat(calendar.dateAt(Instant.parse("2026-02-13T15:00:00Z")))
        .isEqualTo(LocalDate.of(2026, 2, 14));
  }

  @Test
  void whereClocksChangeNoDateIsSkipped() {
    BusinessDay berlin = new BusinessDay(ZoneId.of("Europe/Berlin"), LocalTime.of(2, 30));
    assertThat(berlin.dateAt(Instant.parse("2026-03-29T00:59:59Z")))
        .isEqualTo(LocalDate.of(2026, 3, 28));
    assertThat(berlin.dateAt(Instant.parse("2026-03-29T01:00:00Z")))
        .isEqualTo(LocalDate.of(2026, 3, 29));
  }
}
