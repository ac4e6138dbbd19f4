package juyu.hqadmin.pictures;

import static juyu.ui.testing.Desktop.doOnUi;
import static juyu.ui.testing.Desktop.onUi;

import java.net.URI;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import juyu.hqadmin.HqWindow;
import juyu.hqadmin.world.Brand;
import juyu.model.value.NodeCode;
import juyu.ui.Preferences;
import juyu.ui.testing.Desktop;
import juyu.ui.testing.Shot;
import juyu.ui.text.Language;
import juyu.ui.text.Texts;
import juyu.ui.theme.Scheme;
import org.testfx.api.FxToolkit;

/**
 * Takes pictures of every screen, in sizes, languages and colours. Run it under a display of at
 * least 1920 × 1080. Arguments: the folder, then endings of pictures such as {@code en-light-1920},
 * {@code lone} for those of an office without stations; all if none.
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
          new Look(1920, 1080, Language.ENGLISH, Scheme.LIGHT),
          new Look(1366, 768, Language.ENGLISH, Scheme.DARK),
          new Look(1366, 768, Language.KOREAN, Scheme.LIGHT),
          new Look(1920, 1080, Language.KOREAN, Scheme.DARK));

  private final Path folder;
  private final List<String> wanted;

  private Pictures(Path folder, List<String> wanted) {
    this.folder = folder;
    this.wanted = wanted;
  }

  public static void main(String[] args) throws Exception {
    FxToolkit.registerPrimaryStage();
    Pictures pictures = new Pictures(Path.of(args[0]), Arrays.asList(args).subList(1, args.length));
    try {
      pictures.take();
      System.exit(0);
    } catch (AssertionError e) {
      e.printStackTrace();
      System.exit(1);
    }
  }

  private void take() {
    if (LOOKS.stream().anyMatch(look -> wants(look.suffix()))) {
      takeFortnight();
    }
    if (wants("lone")) {
      takeLone();
    }
  }

  private boolean wants(String name) {
    return wanted.isEmpty() || wanted.contains(name);
  }

  private void takeFortnight() {
    Fortnight fortnight = new Fortnight();
    try (Brand brand = fortnight.happens().brand()) {
      for (Look look : LOOKS) {
        if (wants(look.suffix())) {
          take(brand, look, Tour::all);
        }
      }
      Look last = LOOKS.getFirst();
      if (wants(last.suffix())) {
        take(brand, last, Tour::away);
      }
    }
  }

  /** An office with no station yet, then one with ten thousand products. */
  private void takeLone() {
    try (Brand brand = new Brand(Map.of(), Fortnight.NOW)) {
      brand
          .api(NodeCode.HQ)
          .post("/people", Map.of("name", "정본부", "role", "ADMIN", "password", Fortnight.PASSWORD));
      Look empty = LOOKS.get(1);
      take(brand, empty, Tour::empty);
      Catalogues.of(10_000).createIn(brand.api(NodeCode.HQ));
      Look full = LOOKS.get(2);
      take(brand, full, Tour::full);
    }
  }

  private Tour tour(Brand brand, Desktop desktop, Look look) {
    Texts texts = Texts.of(look.language(), "hqadmin");
    return new Tour(brand, desktop, texts, name -> save(desktop, name, look));
  }

  private void take(Brand brand, Look look, Consumer<Tour> tour) {
    Preferences preferences = Preferences.in(brand.folder(), "hqadmin");
    preferences.set("language", look.language().locale().toLanguageTag());
    preferences.set("theme", look.scheme().name());
    preferences.set("width", "" + look.width());
    preferences.set("height", "" + look.height());
    Stage stage =
        onUi(() -> {
          Stage made = new Stage(StageStyle.UNDECORATED);
          made.setX(0);
          made.setY(0);
          return made;
        });
    doOnUi(() ->
        HqWindow.open(
            stage,
            brand.folder(),
            brand.clock().getZone(),
            brand.clock(),
            URI.create(brand.api(NodeCode.HQ).url()),
            Optional.empty(),
            () -> {}));
    try {
      tour.accept(tour(brand, new Desktop(stage), look));
    } finally {
      doOnUi(stage::close);
    }
  }

  private void save(Desktop desktop, String name, Look look) {
    Path file = folder.resolve("hq-%s-%s.png".formatted(name, look.suffix()));
    doOnUi(() -> Shot.save(desktop.scene(), file));
  }
}
