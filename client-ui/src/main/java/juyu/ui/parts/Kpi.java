package juyu.ui.parts;

import juyu.ui.theme.Tone;
import org.jspecify.annotations.Nullable;

/**
 * A figure that a person looks for first.
 *
 * @param name what it is
 * @param before a sign before the digits: ₩, or nothing
 * @param digits grouped
 * @param behind a unit or words behind the digits; may be empty
 * @param change how it differs from before, strong; may be empty
 * @param tone of the change
 * @param about muted, behind the change; may be empty
 * @param link words of a link in place of the remark; null for none
 * @param follow what the link does
 */
public record Kpi(
    String name,
    String before,
    String digits,
    String behind,
    String change,
    Tone tone,
    String about,
    @Nullable String link,
    Runnable follow) {

  public Kpi(
      String name,
      String before,
      String digits,
      String behind,
      String change,
      Tone tone,
      String about) {
    this(name, before, digits, behind, change, tone, about, null, () -> {});
  }

  /** A figure with a link below it. */
  public static Kpi linked(
      String name, String digits, String behind, String link, Runnable follow) {
    return new Kpi(name, "", digits, behind, "", Tone.NEUTRAL, "", link, follow);
  }
}
