package juyu.ui.api;

/**
 * One input that must change.
 *
 * @param field as the API names it, such as {@code lines[0].qty}
 * @param message what is wrong with it and how to mend it
 */
public record FieldFailure(String field, String message) {}
