package juyu.http.problem;

/**
 * One input that must change.
 *
 * @param field as the caller named it, such as {@code lines[0].qty}
 * @param message what is wrong with it and how to mend it
 */
public record FieldError(String field, Text message) {}
