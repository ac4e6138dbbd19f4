package juyu.model.station;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import juyu.model.value.NodeCode;

/**
 * The station whose API is asked.
 *
 * @param name none until head office has told
 * @param address where tankers go; none until head office has told
 * @param zone the time zone of its business dates, such as {@code Asia/Seoul}
 * @param businessDate the day that is on now
 * @param dayStartedAt when it began
 * @param now the station's clock
 */
public record ThisStationResource(
    NodeCode code,
    Optional<String> name,
    Optional<String> address,
    String zone,
    LocalDate businessDate,
    Instant dayStartedAt,
    Instant now) {}
