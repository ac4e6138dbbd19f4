package juyu.model.journal;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The aggregate that an event is about, as {@code kind/id}: {@code sale/0198c2…}, {@code
 * product/CD1001}.
 *
 * @param value kind and id, joined by the first slash
 */
public record Subject(@JsonValue String value) {

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public Subject {
    int slash = value.indexOf('/');
    if (slash < 1 || slash == value.length() - 1 || value.length() > 120) {
      throw new IllegalArgumentException("'%s' is no subject: use kind/id".formatted(value));
    }
  }

  public static Subject of(String kind, Object id) {
    return new Subject(kind + "/" + id);
  }

  public String kind() {
    return value.substring(0, value.indexOf('/'));
  }

  public String id() {
    return value.substring(value.indexOf('/') + 1);
  }

  @Override
  public String toString() {
    return value;
  }
}
