package juyu.ui.gallery;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import juyu.ui.format.Formats;
import juyu.ui.fx.BackgroundWork;
import juyu.ui.fx.UiClock;
import juyu.ui.fx.UiThread;
import juyu.ui.fx.Work;
import juyu.ui.text.Language;
import juyu.ui.text.Texts;
import juyu.ui.theme.Scheme;
import juyu.ui.theme.Theme;

/**
 * Draws the pages of the gallery, light and dark, Korean and English, into a folder. Run it with
 * {@code -Dglass.platform=Headless -Dprism.order=sw}; arguments: the folder, then the pages (all if
 * none).
 */
public final class Gallery {

  /** What a page is made with. */
  record Setting(Texts texts, Formats formats, Work work, UiClock clock) {}

  private record Shot(
      String name, Function<Setting, Parent> page, Language language, Scheme scheme) {}

  private static final Map<String, Function<Setting, Parent>> PAGES = new LinkedHashMap<>();

  static {
    PAGES.put("table", TablePage::of);
    PAGES.put("sale", TillPage::sale);
    PAGES.put("result", TillPage::result);
    PAGES.put("charts", ChartPage::of);
    PAGES.put("figures", PartsPage::figures);
    PAGES.put("steps", PartsPage::steps);
    PAGES.put("map", PartsPage::map);
  }

  private Gallery() {}

  public static void main(String[] args) {
    Path folder = Path.of(args[0]);
    Deque<Shot> shots = new ArrayDeque<>();
    PAGES.forEach((name, page) -> {
      if (args.length == 1 || java.util.List.of(args).contains(name)) {
        shots.add(new Shot(name, page, Language.KOREAN, Scheme.LIGHT));
        shots.add(new Shot(name, page, Language.ENGLISH, Scheme.DARK));
      }
    });
    UiThread.start(() -> draw(shots, folder));
  }

  private static void draw(Deque<Shot> shots, Path folder) {
    if (shots.isEmpty()) {
      UiThread.stop();
      return;
    }
    Shot shot = shots.pop();
    Texts texts = Texts.of(shot.language());
    Work work = new BackgroundWork("gallery");
    Instant now = Instant.parse("2026-11-20T05:02:11Z");
    UiClock clock = new UiClock(Clock.fixed(now, ZoneId.of("Asia/Seoul")), work);
    Formats formats = new Formats(texts, ZoneId.of("Asia/Seoul"), clock);
    Scene scene = new Scene(shot.page().apply(new Setting(texts, formats, work, clock)));
    new Theme(shot.scheme()).dress(scene);
    javafx.stage.Stage stage = new javafx.stage.Stage();
    stage.setScene(scene);
    stage.show();
    work.later(
        java.time.Duration.ofMillis(600),
        () -> {
          save(
              scene.snapshot(null),
              folder.resolve(
                  "%s-%s-%s.png"
                      .formatted(
                          shot.name(),
                          shot.language().locale().getLanguage(),
                          shot.scheme().name().toLowerCase(java.util.Locale.ROOT))));
          stage.hide();
          work.close();
          draw(shots, folder);
        });
  }

  private static void save(WritableImage image, Path file) {
    int width = (int) image.getWidth();
    int height = (int) image.getHeight();
    PixelReader pixels = image.getPixelReader();
    java.awt.image.BufferedImage copy =
        new java.awt.image.BufferedImage(width, height, java.awt.image.BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        copy.setRGB(x, y, pixels.getArgb(x, y));
      }
    }
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      javax.imageio.ImageIO.write(copy, "png", file.toFile());
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
