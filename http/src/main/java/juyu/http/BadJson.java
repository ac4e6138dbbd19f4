package juyu.http;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import juyu.http.problem.Problem;
import juyu.http.problem.Text;
import juyu.http.problem.Texts;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JacksonException.Reference;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.databind.exc.InvalidDefinitionException;
import tools.jackson.databind.exc.InvalidNullException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.exc.ValueInstantiationException;

/** Says to the sender what is wrong with the JSON of a body: which field, and what it must be. */
final class BadJson {
  private BadJson() {}

  /**
   * @throws JacksonException the same one, if it is not the sender's mistake
   */
  static Problem problem(JacksonException mistake) {
    return switch (mistake) {
      case InvalidDefinitionException ours -> throw ours;
      case UnrecognizedPropertyException unknown -> field(unknown, "unknown", known(unknown));
      case InvalidNullException missing -> field(missing, "missing");
      case ValueInstantiationException refused -> refused(refused);
      case MismatchedInputException wrong -> mismatch(wrong);
      case InputCoercionException tooLarge ->
          bad(path(tooLarge), expected(tooLarge.getTargetType()));
      default -> malformed(mistake);
    };
  }

  /** Jackson has one type for all three; only its words tell a missing component. */
  private static Problem mismatch(MismatchedInputException wrong) {
    if (wrong.getCurrentToken() == null && wrong.getPath().isEmpty()) {
      return Body.missing();
    }
    if (wrong.getOriginalMessage().startsWith("Missing required")) {
      return field(wrong, "missing");
    }
    return bad(path(wrong), expected(wrong.getTargetType()));
  }

  private static Problem refused(ValueInstantiationException refused) {
    Throwable why = refused.getCause();
    return why instanceof IllegalArgumentException && why.getMessage() != null
        ? Problem.invalid(path(refused), why.getMessage())
        : bad(path(refused), Texts.HTTP.text("expected.other"));
  }

  private static Problem malformed(JacksonException malformed) {
    TokenStreamLocation at = malformed.getLocation();
    Text detail =
        at == null
            ? Texts.HTTP.text("detail.malformed")
            : Texts.HTTP.text("detail.malformed-at", at.getLineNr(), at.getColumnNr());
    return Problem.of(400, "malformed-json", detail);
  }

  private static Problem field(JacksonException mistake, String what, Object... args) {
    return bad(path(mistake), Texts.HTTP.text("expected." + what, args));
  }

  private static Problem bad(String field, Text message) {
    return Problem.of(400, "bad-body", Texts.HTTP.text("detail.field", field, message))
        .withError(field, message);
  }

  private static String known(UnrecognizedPropertyException unknown) {
    Collection<Object> ids = Optional.ofNullable(unknown.getKnownPropertyIds()).orElse(List.of());
    return ids.stream().map(String::valueOf).collect(Collectors.joining(", "));
  }

  private static Text expected(@Nullable Class<?> type) {
    if (type != null && type.isEnum()) {
      String names =
          Arrays.stream(type.getEnumConstants())
              .map(String::valueOf)
              .collect(Collectors.joining(", "));
      return Texts.HTTP.text("expected.one-of", names);
    }
    return Texts.HTTP.text("expected." + kind(type));
  }

  private static String kind(@Nullable Class<?> type) {
    if (type == null) {
      return "other";
    }
    if (type == String.class) {
      return "text";
    }
    if (type == long.class || type == int.class || type == short.class || type == byte.class) {
      return "whole";
    }
    if (type == Long.class || type == Integer.class || type == BigInteger.class) {
      return "whole";
    }
    if (type == BigDecimal.class) {
      return "decimal";
    }
    if (type == boolean.class || type == Boolean.class) {
      return "flag";
    }
    if (type == Instant.class) {
      return "instant";
    }
    if (type == LocalDate.class) {
      return "date";
    }
    if (type == UUID.class) {
      return "id";
    }
    if (Collection.class.isAssignableFrom(type) || type.isArray()) {
      return "list";
    }
    if (isWrapper(type)) {
      return kind(type.getRecordComponents()[0].getType());
    }
    return type.isRecord() || Map.class.isAssignableFrom(type) ? "object" : "other";
  }

  /** True for a value of the model whose JSON is that of its one component. */
  private static boolean isWrapper(Class<?> type) {
    return type.isRecord()
        && type.getRecordComponents().length == 1
        && Stream.concat(
                Arrays.stream(type.getDeclaredConstructors()),
                Arrays.stream(type.getDeclaredMethods()))
            .map(maker -> maker.getAnnotation(JsonCreator.class))
            .anyMatch(mark -> mark != null && mark.mode() == JsonCreator.Mode.DELEGATING);
  }

  /** As a caller writes it: {@code lines[0].qty}; {@code body} for the whole. */
  private static String path(JacksonException mistake) {
    StringBuilder path = new StringBuilder();
    for (Reference step : mistake.getPath()) {
      if (step.getPropertyName() == null) {
        path.append('[').append(step.getIndex()).append(']');
      } else {
        path.append(path.isEmpty() ? "" : ".").append(step.getPropertyName());
      }
    }
    return path.isEmpty() ? "body" : path.toString();
  }
}
