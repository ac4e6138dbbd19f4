package juyu.ui.theme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import javafx.scene.text.Font;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The bundled fonts, loaded once in a process. */
final class Fonts {

  private static final Logger LOG = LoggerFactory.getLogger(Fonts.class);
  private static final List<String> FILES =
      List.of(
          "/juyu/ui/fonts/JuyuSans-Regular.otf",
          "/juyu/ui/fonts/JuyuSans-Medium.otf",
          "/juyu/ui/fonts/JuyuSans-SemiBold.otf",
          "/juyu/ui/fonts/JuyuSans-Bold.otf",
          "/META-INF/resources/materialdesign2/7.4.47/fonts/materialdesignicons-webfont.ttf");

  private static boolean loaded;

  private Fonts() {}

  static synchronized void load() {
    if (!loaded) {
      loaded = true;
      FILES.forEach(Fonts::load);
    }
  }

  private static void load(String file) {
    try (InputStream in = Fonts.class.getResourceAsStream(file)) {
      if (in == null || Font.loadFont(in, 14) == null) {
        LOG.error("the font {} is not in the program: words look different", file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }
}
