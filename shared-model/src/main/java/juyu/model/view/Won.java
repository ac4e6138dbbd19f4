package juyu.model.view;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import juyu.model.value.Money;
import org.jspecify.annotations.Nullable;

/** Money as whole won. */
@Converter
public final class Won implements AttributeConverter<Money, Long> {

  @Override
  public @Nullable Long convertToDatabaseColumn(@Nullable Money value) {
    return value == null ? null : value.won();
  }

  @Override
  public @Nullable Money convertToEntityAttribute(@Nullable Long column) {
    return column == null ? null : Money.of(column);
  }
}
