package juyu.bos.pictures;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javafx.stage.Stage;
import juyu.bos.BosWindow;
import juyu.bos.world.Life;
import juyu.bos.world.Town;
import juyu.ui.Preferences;
import juyu.ui.testing.Desktop;
import juyu.ui.testing.Shot;
import juyu.ui.text.Language;
import juyu.ui.theme.Scheme;
import org.testfx.api.FxToolkit;

/**
 * Takes pictures of every screen, in sizes, languages and colours. Run it under a display of at
 * least 1920 × 1080. Arguments: the folder, then of looks and of first-day; all if none.
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
    Pictures pictures = new Pictures(Path.of(args[0]), wanted);
    pictures.takeFirstDay();
    BusyWeek week = new BusyWeek().happens();
    try {
      pictures.take(week);
    } finally {
      week.town().close();
    }
    System.exit(0);
  }

  /** A station before anything has happened there: what each screen says then. */
  private void takeFirstDay() {
    if (wanted.isEmpty() || wanted.contains("first-day")) {
      try (Town town = new Town(1, Town.NOW)) {
        town.startStation();
        new Life(town).manager(Tour.MANAGER);
        Look look = LOOKS.get(2);
        Stage stage = open(town, look);
        new Tour(new Desktop(stage), name -> save(stage, name, look)).firstDay();
        Desktop.doOnUi(stage::close);
      }
    }
  }

  private void take(BusyWeek week) {
    for (Look look : LOOKS) {
      if (wanted.isEmpty() || wanted.contains(look.suffix()) || wanted.contains("all")) {
        take(week, look);
      }
    }
  }

  private void take(BusyWeek week, Look look) {
    Stage stage = open(week.town(), look);
    Tour tour = new Tour(new Desktop(stage), name -> save(stage, name, look));
    tour.go();
    if (look.equals(LOOKS.getLast())) {
      tour.troubles(week);
    }
    Desktop.doOnUi(stage::close);
  }

  private static Stage open(Town town, Look look) {
    Preferences preferences = Preferences.in(town.stationFolder(), "bos");
    preferences.set("language", look.language().locale().toLanguageTag());
    preferences.set("theme", look.scheme().name());
    preferences.set("width", "" + look.width());
    preferences.set("height", "" + look.height());
    return Desktop.onUi(() -> {
      Stage made = new Stage(javafx.stage.StageStyle.UNDECORATED);
      made.setX(0);
      made.setY(0);
      BosWindow.open(
          made,
          town.stationFolder(),
          town.clock().getZone(),
          town.clock(),
          town::station,
          () -> {});
      return made;
    });
  }

  private void save(Stage stage, String name, Look look) {
    Desktop.doOnUi(() ->
        Shot.save(
            stage.getScene(), folder.resolve("bos-%s-%s.png".formatted(name, look.suffix()))));
  }
}
