package juyu.model.view;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An instant as milliseconds since 1970 UTC. */
@Converter
public final class Millis implements AttributeConverter<Instant, Long> {

  @Override
  public @Nullable Long convertToDatabaseColumn(@Nullable Instant value) {
    return value == null ? null : value.toEpochMilli();
  }

  @Override
  public @Nullable Instant convertToEntityAttribute(@Nullable Long column) {
    return column == null ? null : Instant.ofEpochMilli(column);
  }
}
