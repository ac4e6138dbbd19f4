package juyu.bos.pictures;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javafx.stage.Stage;
import juyu.bos.BosWindow;
import juyu.ui.Preferences;
import juyu.ui.testing.Desktop;
import juyu.ui.testing.Shot;
import juyu.ui.text.Language;
import juyu.ui.theme.Scheme;
import org.testfx.api.FxToolkit;

/**
 * Takes pictures of every screen, in sizes, languages and colours. Run it under a display of at
 * least 1920 × 1080. Arguments: the folder, then names of pictures; all if none.
 */
public final class Pictures {

  private record Look(int width, int height, Language language, Scheme scheme) {

    String suffix() {
      return "%s-%s-%d"
          .formatted(
              language.locale().getLanguage(), scheme.name().toLowerCase(Locale.ROOT), width);
    }
  }

  private static final List<Look> LOOKS =
      List.of(
          new Look(1920, 1080, Language.KOREAN, Scheme.LIGHT),
          new Look(1366, 768, Language.KOREAN, Scheme.DARK),
          new Look(1366, 768, Language.ENGLISH, Scheme.LIGHT),
          new Look(1920, 1080, Language.ENGLISH, Scheme.DARK));

  private final Path folder;
  private final List<String> wanted;

  private Pictures(Path folder, List<String> wanted) {
    this.folder = folder;
    this.wanted = wanted;
  }

  public static void main(String[] args) throws Exception {
    FxToolkit.registerPrimaryStage();
    List<String> wanted = Arrays.asList(args).subList(1, args.length);
    BusyWeek week = new BusyWeek().happens();
    try {
      new Pictures(Path.of(args[0]), wanted).take(week);
    } finally {
      week.town().close();
    }
    System.exit(0);
  }

  private void take(BusyWeek week) {
    for (Look look : LOOKS) {
      if (wanted.isEmpty() || wanted.contains(look.suffix()) || wanted.contains("all")) {
        take(week, look);
      }
    }
  }

  private void take(BusyWeek week, Look look) {
    Preferences preferences = Preferences.in(week.town().stationFolder(), "bos");
    preferences.set("language", look.language().locale().toLanguageTag());
    preferences.set("theme", look.scheme().name());
    preferences.set("width", "" + look.width());
    preferences.set("height", "" + look.height());
    Stage stage =
        Desktop.onUi(() -> {
          Stage made = new Stage(javafx.stage.StageStyle.UNDECORATED);
          made.setX(0);
          made.setY(0);
          BosWindow.open(
              made,
              week.town().stationFolder(),
              week.town().clock().getZone(),
              week.town().clock(),
              week.town()::station,
              () -> {});
          return made;
        });
    new Tour(week, new Desktop(stage), name -> save(stage, name, look)).go();
    Desktop.doOnUi(stage::close);
  }

  private void save(Stage stage, String name, Look look) {
    Desktop.doOnUi(() ->
        Shot.save(
            stage.getScene(), folder.resolve("bos-%s-%s.png".formatted(name, look.suffix()))));
  }
}
