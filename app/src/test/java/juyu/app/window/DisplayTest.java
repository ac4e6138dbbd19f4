package juyu.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class DisplayTest {

  private static Properties system(String os, String platform) {
    Properties system = new Properties();
    system.setProperty("os.name", os);
    system.setProperty("glass.platform", platform);
    return system;
  }

  @Test
  void linuxSaysWhereItsDisplayIs() {
    assertThat(Display.isThere(Map.of("DISPLAY", ":0"), system("Linux", ""))).isTrue();
    assertThat(Display.isThere(Map.of("DISPLAY", ""), system("Linux", ""))).isFalse();
    assertThat(Display.isThere(Map.of(), system("Linux", ""))).isFalse();
  }

  @Test
  void whereNobodyLooksNoDisplayIsNeeded() {
    assertThat(Display.isThere(Map.of(), system("Linux", "Headless"))).isTrue();
  }

  @Test
  void aMacHasOne() {
    assertThat(Display.isThere(Map.of(), system("Mac OS X", ""))).isTrue();
  }
}
