package juyu.ui.gallery;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Stage;
import juyu.ui.format.Formats;
import juyu.ui.fx.BackgroundWork;
import juyu.ui.fx.UiClock;
import juyu.ui.fx.UiThread;
import juyu.ui.fx.Work;
import juyu.ui.testing.Shot;
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

  private record Picture(
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
    Deque<Picture> shots = new ArrayDeque<>();
    PAGES.forEach((name, page) -> {
      if (args.length == 1 || List.of(args).contains(name)) {
        shots.add(new Picture(name, page, Language.KOREAN, Scheme.LIGHT));
        shots.add(new Picture(name, page, Language.ENGLISH, Scheme.DARK));
      }
    });
    UiThread.start(() -> draw(shots, folder));
  }

  private static void draw(Deque<Picture> shots, Path folder) {
    if (shots.isEmpty()) {
      UiThread.stop();
      return;
    }
    Picture shot = shots.pop();
    Texts texts = Texts.of(shot.language());
    Work work = new BackgroundWork("gallery");
    Instant now = Instant.parse("2026-11-20T05:02:11Z");
    UiClock clock = new UiClock(Clock.fixed(now, ZoneId.of("Asia/Seoul")), work);
    Formats formats = new Formats(texts, ZoneId.of("Asia/Seoul"), clock);
    Scene scene = new Scene(shot.page().apply(new Setting(texts, formats, work, clock)));
    new Theme(shot.scheme()).dress(scene);
    Stage stage = new Stage();
    stage.setScene(scene);
    stage.show();
    work.later(
        Duration.ofMillis(600),
        () -> {
          Shot.save(
              scene,
              folder.resolve(
                  "%s-%s-%s.png"
                      .formatted(
                          shot.name(),
                          shot.language().locale().getLanguage(),
                          shot.scheme().name().toLowerCase(Locale.ROOT))));
          stage.hide();
          work.close();
          draw(shots, folder);
        });
  }
}
