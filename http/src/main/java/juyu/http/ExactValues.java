package juyu.http;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/** The values whose JSON is exact: instants to the millisecond, decimals, and no floating point. */
final class ExactValues extends SimpleModule {
  private static final long serialVersionUID = 1;

  /** More digits than any amount has; a longer number is an attack on the arithmetic. */
  private static final int DIGITS = 40;

  private static final DateTimeFormatter MILLIS =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

  ExactValues() {
    super("juyu-exact");
    addSerializer(new InstantWriter());
    addDeserializer(Instant.class, new InstantReader());
    addDeserializer(BigDecimal.class, new DecimalReader());
    refuse(Double.class, double.class);
    refuse(Float.class, float.class);
  }

  private <T> void refuse(Class<T> boxed, Class<T> primitive) {
    addSerializer(boxed, new NoFloatWriter<>(boxed));
    addSerializer(primitive, new NoFloatWriter<>(primitive));
    addDeserializer(boxed, new NoFloatReader<>(boxed));
    addDeserializer(primitive, new NoFloatReader<>(primitive));
  }

  private static final class InstantWriter extends StdSerializer<Instant> {
    InstantWriter() {
      super(Instant.class);
    }

    @Override
    public void serialize(Instant value, JsonGenerator out, SerializationContext context) {
      out.writeString(MILLIS.format(value));
    }
  }

  private static final class InstantReader extends StdDeserializer<Instant> {
    InstantReader() {
      super(Instant.class);
    }

    @Override
    public Instant deserialize(JsonParser in, DeserializationContext context) {
      if (!in.hasToken(JsonToken.VALUE_STRING)) {
        return (Instant) context.handleUnexpectedToken(getValueType(context), in);
      }
      try {
        return Instant.parse(in.getString()).truncatedTo(ChronoUnit.MILLIS);
      } catch (DateTimeParseException e) {
        return (Instant)
            context.handleWeirdStringValue(Instant.class, in.getString(), "no instant");
      }
    }
  }

  private static final class DecimalReader extends StdDeserializer<BigDecimal> {
    DecimalReader() {
      super(BigDecimal.class);
    }

    @Override
    public BigDecimal deserialize(JsonParser in, DeserializationContext context) {
      if (!in.currentToken().isNumeric()) {
        return (BigDecimal) context.handleUnexpectedToken(getValueType(context), in);
      }
      BigDecimal value = in.getDecimalValue();
      if (value.precision() > DIGITS || Math.abs((long) value.scale()) > DIGITS) {
        return (BigDecimal) context.handleWeirdNumberValue(BigDecimal.class, value, "too long");
      }
      return value;
    }
  }

  private static final class NoFloatWriter<T> extends StdSerializer<T> {
    NoFloatWriter(Class<T> type) {
      super(type);
    }

    @Override
    public void serialize(T value, JsonGenerator out, SerializationContext context) {
      context.reportBadDefinition(handledType(), "JSON here has no floating point: use BigDecimal");
    }
  }

  private static final class NoFloatReader<T> extends StdDeserializer<T> {
    NoFloatReader(Class<T> type) {
      super(type);
    }

    @Override
    public T deserialize(JsonParser in, DeserializationContext context) {
      return context.reportBadDefinition(
          handledType(), "JSON here has no floating point: use BigDecimal");
    }
  }
}
