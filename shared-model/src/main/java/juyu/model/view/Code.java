package juyu.model.view;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import juyu.model.value.NodeCode;
import org.jspecify.annotations.Nullable;

/** A node's code as text. */
@Converter
public final class Code implements AttributeConverter<NodeCode, String> {

  @Override
  public @Nullable String convertToDatabaseColumn(@Nullable NodeCode value) {
    return value == null ? null : value.value();
  }

  @Override
  public @Nullable NodeCode convertToEntityAttribute(@Nullable String column) {
    return column == null ? null : NodeCode.of(column);
  }
}
