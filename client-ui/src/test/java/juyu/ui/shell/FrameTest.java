package juyu.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import juyu.ui.Ui;
import juyu.ui.fx.SameThreadWork;
import juyu.ui.sync.SyncState;
import juyu.ui.testing.OutsideBundles;
import juyu.ui.testing.UiTest;
import juyu.ui.text.Language;
import juyu.ui.theme.Scheme;
import juyu.ui.theme.Words;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

class FrameTest extends UiTest {

  private final SameThreadWork work = new SameThreadWork();
  private final List<String> heard = new ArrayList<>();
  private final ObjectProperty<SyncState> sync = new SimpleObjectProperty<>(new SyncState.InStep());
  private Ui ui;
  private Frame frame;

  /** A screen that says what happens to it. */
  private final class Noted implements Screen {
    private final String name;
    private final Node view = new VBox(Words.data("screen"), new TextField());
    private boolean mayLeave = true;

    Noted(String name) {
      this.name = name;
    }

    @Override
    public Node view() {
      return view;
    }

    @Override
    public List<ScreenKey> keys() {
      return List.of(
          ScreenKey.of("F9", ui.texts().bind("shell.details"), () -> heard.add(name + " F9")),
          ScreenKey.of("Enter", ui.texts().bind("shell.undo"), () -> heard.add(name + " Enter")));
    }

    @Override
    public void shown() {
      heard.add(name + " shown");
    }

    @Override
    public void hidden() {
      heard.add(name + " hidden");
    }

    @Override
    public boolean mayLeave(Runnable leave) {
      return mayLeave;
    }
  }

  private Noted first;
  private Noted second;

  @BeforeEach
  void open() {
    ui = ui("ui", work);
    frame =
        show(
            ui,
            () -> {
              first = new Noted("first");
              second = new Noted("second");
              Frame made = new Frame(ui, Product.BOS);
              made.showNode("ST0001", new SimpleObjectProperty<>("SK Imme"));
              made.showSync(sync, () -> new Label());
              made.showRail(
                  List.of(
                      RailEntry.of(
                          "first",
                          MaterialDesignS.STORE,
                          ui.texts().bind("sync.links"),
                          () -> first),
                      RailEntry.of(
                          "second",
                          MaterialDesignT.TAG,
                          ui.texts().bind("sync.channels"),
                          () -> second)));
              return made;
            });
  }

  @Test
  void goingElsewhereHidesTheOneAndShowsTheOther() {
    doOnUi(() -> frame.go("second"));

    assertThat(heard).containsExactly("first shown", "first hidden", "second shown");
  }

  @Test
  void aScreenThatWouldLoseSomethingStays() {
    first.mayLeave = false;
    doOnUi(() -> frame.go("second"));

    assertThat(heard).containsExactly("first shown");
    assertThat(frame.screen().get()).isEqualTo(first);
  }

  @Test
  void keysOfTheScreenInViewComeEvenFromAnInput() {
    doOnUi(() -> lookup(".text-field").query().requestFocus());
    push(KeyCode.F9);
    push(KeyCode.CONTROL, KeyCode.DIGIT2);
    push(KeyCode.F9);

    assertThat(heard)
        .containsExactly("first shown", "first F9", "first hidden", "second shown", "second F9");
  }

  @Test
  void f1ListsTheKeysAndEscTakesThemAway() {
    push(KeyCode.F1);
    assertThat(words()).contains("On this screen", "F9", "Ctrl+1");

    push(KeyCode.ESCAPE);
    assertThat(frame.sheet().openProperty().get()).isFalse();
  }

  @Test
  void escClosesTheSheetFromTheScreenToo() {
    push(KeyCode.F1);
    doOnUi(() -> lookup(".text-field").query().requestFocus());
    push(KeyCode.ESCAPE);
    assertThat(frame.sheet().openProperty().get()).isFalse();
  }

  @Test
  void whenNobodyIsSignedInNoKeyLeadsElsewhereAndTheNextOneStartsAnew() {
    doOnUi(() -> {
      frame.showNobody();
      frame.show(new Noted("door"));
    });
    push(KeyCode.CONTROL, KeyCode.DIGIT2);
    assertThat(heard).containsExactly("first shown", "first hidden", "door shown");
    assertThat(words()).doesNotContain("In step", "Links");

    Noted another = onUi(() -> new Noted("another"));
    doOnUi(() ->
        frame.showRail(
            List.of(
                RailEntry.of(
                    "first",
                    MaterialDesignS.STORE,
                    ui.texts().bind("sync.links"),
                    () -> another))));
    assertThat(heard).endsWith("door hidden", "another shown");
  }

  @Test
  void theChipSaysHowItStandsAndTheBannerComesAndGoes() {
    assertThat(words()).contains("In step");

    doOnUi(() -> sync.set(new SyncState.Offline(NOW.minusSeconds(720), 17, NOW.minusSeconds(720))));
    assertThat(words())
        .contains(
            "Offline since 13:50, 17 entries safe here",
            "17 entries are safe at this station · the oldest 12 min ago");

    doOnUi(() -> sync.set(new SyncState.NeedsPerson(1)));
    assertThat(words()).contains("Parked: 1 needs you").doesNotContain("Details");
  }

  @Test
  void theLanguageSwitchChangesWhatIsInSightAndIsRemembered() {
    clickOn(".language");

    assertThat(words()).contains("동기화 정상", "11월 20일 (금)");
    assertThat(ui.preferences().get("language")).contains("ko");
  }

  @Test
  void theColoursAreSwappedAndRemembered() {
    clickOn(".scheme");

    assertThat(ui.theme().scheme().get()).isEqualTo(Scheme.DARK);
    assertThat(stage().getScene().getStylesheets().getLast()).endsWith("dark.css");
    assertThat(ui.preferences().get("theme")).contains("DARK");
  }

  @Test
  void aToastCanBeUndoneWhileItIsThere() {
    doOnUi(() -> frame.toasts().done(ui.texts().bind("sync.in-step"), () -> heard.add("undone")));
    Button undo = lookup("Undo").queryButton();
    doOnUi(undo::fire);

    assertThat(heard).contains("undone");
    assertThat(onUi(() -> frame.toasts().getChildren().size())).isZero();
  }

  @Test
  void aToastGoesAwayByItself() {
    doOnUi(() -> frame.toasts().done(ui.texts().bind("sync.in-step")));
    doOnUi(() -> work.pass(java.time.Duration.ofSeconds(6)));

    assertThat(onUi(() -> frame.toasts().getChildren().size())).isZero();
  }

  @Test
  void allWordsOfTheFrameComeFromBundles() {
    doOnUi(() -> ui.texts().language().set(Language.PSEUDO));
    doOnUi(() -> sync.set(new SyncState.Offline(NOW, 17, NOW)));
    push(KeyCode.F1);

    assertThat(onUi(() -> OutsideBundles.in(frame))).isEmpty();
  }

  private List<String> words() {
    return onUi(() ->
        frame.lookupAll(".text").stream()
            .filter(FrameTest::inSight)
            .map(node -> ((javafx.scene.text.Text) node).getText())
            .toList());
  }

  private static boolean inSight(Node node) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (!at.isVisible()) {
        return false;
      }
    }
    return true;
  }
}
