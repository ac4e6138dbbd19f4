package juyu.model.journal;

import juyu.model.json.RequiredComponents;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Event bodies as JSON: fields in the record's order, times as ISO text. A version of Juyu that is
 * one behind or ahead reads them too: a field that it does not know is skipped, and one that is not
 * there is absent, if the record says that it may be ({@code Optional} or {@code @Nullable}).
 * Without any other field it is no body of the type.
 */
final class BodyJson {

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .annotationIntrospector(new RequiredComponents())
          .build();

  private BodyJson() {}

  static byte[] write(EventBody body) {
    return MAPPER.writeValueAsBytes(body);
  }

  /**
   * @throws IllegalArgumentException if the JSON is not of this type
   */
  static <B extends EventBody> B read(EventType<B> type, byte[] json) {
    try {
      return MAPPER.readValue(json, type.body());
    } catch (JacksonException e) {
      throw new IllegalArgumentException(
          "a body that is no %s: %s".formatted(type.name(), e.getOriginalMessage()), e);
    }
  }
}
