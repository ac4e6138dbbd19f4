package juyu.hqadmin.desk;

import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import juyu.ui.text.Texts;

/** What a station's code looks like. */
public final class StationCode {

  private static final Pattern CODE = Pattern.compile("ST\\d{4}");

  private StationCode() {}

  /** What is wrong with what was typed as a station's code, if anything. */
  public static Optional<Function<Texts, String>> problem(String typed) {
    return is(typed) ? Optional.empty() : Optional.of(texts -> texts.text("station.code.wrong"));
  }

  public static boolean is(String typed) {
    return CODE.matcher(typed).matches();
  }
}
