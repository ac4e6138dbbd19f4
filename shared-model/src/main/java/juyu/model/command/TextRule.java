package juyu.model.command;

import org.jspecify.annotations.Nullable;

/** What people and programs write in a line: an address, a name, a reason. */
public final class TextRule {

  private TextRule() {}

  /**
   * Something must be written.
   *
   * @param field how the caller named it, for the refusal
   * @param longest in characters as people count them
   */
  public static Outcome<String> required(String field, String text, int longest) {
    return text.isBlank()
        ? Outcome.refused(Refusal.field(field, "text.missing"))
        : line(field, text.strip(), longest);
  }

  /** Something may be written; empty if nothing is. */
  public static Outcome<String> optional(String field, @Nullable String text, int longest) {
    return text == null ? Outcome.accepted("") : line(field, text.strip(), longest);
  }

  private static Outcome<String> line(String field, String text, int longest) {
    if (text.codePointCount(0, text.length()) > longest) {
      return Outcome.refused(Refusal.field(field, "text.too-long", longest));
    }
    return text.chars().anyMatch(Character::isISOControl)
        ? Outcome.refused(Refusal.field(field, "text.not-one-line"))
        : Outcome.accepted(text);
  }
}
