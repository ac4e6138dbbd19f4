package juyu.app.window;

import java.util.Map;
import java.util.Properties;

/** Whether windows can be shown here. */
final class Display {

  static final String MISSING =
      """
      There is no display to show windows on (DISPLAY is not set). Either
        start it from a desktop session,
        or make a display: apt install xvfb, then put xvfb-run before the command,
        or do without windows: --headless.\
      """;

  static final String UNUSABLE =
      """
      The windows could not be opened: %s
      If libraries are missing: apt install libgtk-3-0 libgl1 libxtst6 libxxf86vm1.
      Or do without windows: --headless.\
      """;

  private Display() {}

  /** False only if it is sure that there is none. */
  static boolean isThere(Map<String, String> environment, Properties system) {
    return !system.getProperty("os.name", "").equals("Linux")
        || "Headless".equals(system.getProperty("glass.platform"))
        || !environment.getOrDefault("DISPLAY", "").isEmpty();
  }
}
