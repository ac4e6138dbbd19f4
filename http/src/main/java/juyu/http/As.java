package juyu.http;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import juyu.http.problem.Problem;
import juyu.http.problem.Text;
import juyu.http.problem.Texts;

/**
 * How a parameter of the path or the query is read.
 *
 * @param parse throws a RuntimeException if the text does not fit
 * @param expected what it must be, said to a person
 */
public record As<T>(Function<String, T> parse, Text expected) {

  public static final As<String> TEXT = new As<>(Function.identity(), expected("text"));
  public static final As<UUID> ID = new As<>(As::id, expected("id"));
  public static final As<LocalDate> DATE = new As<>(LocalDate::parse, expected("date"));
  public static final As<Instant> INSTANT =
      new As<>(text -> Instant.parse(text).truncatedTo(ChronoUnit.MILLIS), expected("instant"));
  public static final As<Boolean> FLAG = new As<>(As::flag, expected("flag"));

  /** A whole number within these bounds. */
  public static As<Long> number(long min, long max) {
    return new As<>(text -> within(Long.parseLong(text), min, max), expected("range", min, max));
  }

  /** One of the names of an enum, exactly as they are written there. */
  public static <E extends Enum<E>> As<E> oneOf(Class<E> names) {
    String known =
        Arrays.stream(names.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
    return new As<>(text -> Enum.valueOf(names, text), expected("one-of", known));
  }

  T read(String name, String text) {
    try {
      return parse.apply(text);
    } catch (Problem e) {
      throw e;
    } catch (RuntimeException e) {
      throw Problem.badParameter(name, expected);
    }
  }

  private static long within(long number, long min, long max) {
    if (number < min || number > max) {
      throw new IllegalArgumentException(number + " is out of bounds");
    }
    return number;
  }

  private static UUID id(String text) {
    if (text.length() != 36) {
      throw new IllegalArgumentException("an id has 36 characters");
    }
    return UUID.fromString(text);
  }

  private static boolean flag(String text) {
    return switch (text) {
      case "true" -> true;
      case "false" -> false;
      default -> throw new IllegalArgumentException(text);
    };
  }

  private static Text expected(String kind, Object... args) {
    return Texts.HTTP.text("expected." + kind, Arrays.stream(args).map(String::valueOf).toArray());
  }
}
