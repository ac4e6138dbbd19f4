package juyu.model.view;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A date as ISO text. */
@Converter
public final class IsoDate implements AttributeConverter<LocalDate, String> {

  @Override
  public @Nullable String convertToDatabaseColumn(@Nullable LocalDate value) {
    return value == null ? null : value.toString();
  }

  @Override
  public @Nullable LocalDate convertToEntityAttribute(@Nullable String column) {
    return column == null ? null : LocalDate.parse(column);
  }
}
