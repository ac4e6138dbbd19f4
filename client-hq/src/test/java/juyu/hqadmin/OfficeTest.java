package juyu.hqadmin;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.stage.Stage;
import juyu.ui.Preferences;
import juyu.ui.Ui;
import juyu.ui.fx.BackgroundWork;
import juyu.ui.testing.Desktop;
import juyu.ui.testing.UiTest;
import juyu.ui.text.Language;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/** One head office for all the tests of a class, with an admin, a station and a product. */
abstract class OfficeTest extends UiTest {

  static final String ADMIN = "Choi";

  @TempDir static Path place;
  static Office office;

  private final List<Opened> opened = new ArrayList<>();

  /** A window with whoever sits before it. */
  record Opened(HqWindow window, Stage stage, Desktop desktop) {

    void go(String screen) {
      Desktop.doOnUi(() -> window.frame().go(screen));
    }

    String words(String key) {
      return Desktop.onUi(() -> window.ui().texts().text(key));
    }
  }

  @BeforeAll
  static void startHeadOffice() {
    office =
        new Office(place.resolve("hq"))
            .with(ADMIN, "ADMIN")
            .withStation("ST0001", "SK Imme")
            .withProduct("CD1001", "Regular petrol", "FUEL", "LITRE");
  }

  @AfterAll
  static void stopHeadOffice() {
    office.close();
  }

  @AfterEach
  void closeWindows() {
    opened.forEach(one -> doOnUi(one.stage()::close));
    opened.clear();
  }

  /** Another window, as from another machine. */
  Opened open(Language language) {
    Path own = folder.resolve("window" + opened.size());
    Stage stage = onUi(Stage::new);
    HqWindow window =
        onUi(() -> {
          Ui ui =
              Ui.of(
                  "hqadmin",
                  Preferences.in(own, "hqadmin"),
                  SEOUL,
                  Clock.systemUTC(),
                  new BackgroundWork("hqadmin"));
          ui.texts().language().set(language);
          return HqWindow.open(ui, stage, office.url(), Optional.empty(), () -> {});
        });
    Opened one = new Opened(window, stage, new Desktop(stage));
    opened.add(one);
    return one;
  }

  /** As above, with the admin signed in. */
  Opened openSignedIn(Language language) {
    Opened one = open(language);
    signIn(one);
    return one;
  }

  void signIn(Opened one) {
    one.desktop().await("the sign-in form", () -> one.desktop().inputs().size() >= 2);
    doOnUi(() -> {
      one.desktop().inputs().get(0).setText(ADMIN);
      one.desktop().inputs().get(1).setText(Office.PASSWORD);
    });
    one.desktop().pressDefault();
    one.desktop()
        .await(
            "the rail", () -> !one.stage().getScene().getRoot().lookupAll(".rail-item").isEmpty());
    one.desktop()
        .await("the catalogue", () -> !one.window().productNamed("CD1001").equals("CD1001"));
  }
}
