package juyu.ui.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.SimpleObjectProperty;
import juyu.ui.Ui;
import juyu.ui.fx.SameThreadWork;
import juyu.ui.testing.OutsideBundles;
import juyu.ui.testing.UiTest;
import juyu.ui.text.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SyncPanelTest extends UiTest {

  private final List<String> heard = new ArrayList<>();
  private final UUID event = new UUID(1, 2);
  private final SimpleObjectProperty<@Nullable SyncPicture> picture =
      new SimpleObjectProperty<>(picture());
  private Ui ui;
  private SyncPanel panel;

  private final class Noted implements SyncActions {
    @Override
    public SyncPicture retry() {
      heard.add("retried");
      return picture();
    }

    @Override
    public SyncPicture skip(UUID skipped, String feature, String reason) {
      heard.add("skipped %s of %s: %s".formatted(skipped, feature, reason));
      return picture();
    }
  }

  private SyncPicture picture() {
    return picture(0);
  }

  private SyncPicture picture(int secondsLater) {
    return new SyncPicture(
        "ST0001",
        NOW.plusSeconds(secondsLater),
        List.of(
            new SyncPicture.Link(
                "HQ", SyncPicture.LinkState.OPEN, Optional.of(NOW.minusSeconds(60)), "", 213)),
        List.of(
            new SyncPicture.Channel(
                "ST0001>HQ", 96_441, 96_439, 2, Optional.of(NOW), Optional.empty())),
        List.of(
            new SyncPicture.Parked(
                event,
                "sale.completed.v1",
                "stock",
                "sale 000118",
                "product CD2041 is not known here",
                NOW.minus(Duration.ofMinutes(38)),
                3)));
  }

  @BeforeEach
  void open() {
    ui = ui("ui", new SameThreadWork());
    panel =
        show(
            ui,
            560,
            900,
            () ->
                new SyncPanel(
                    ui,
                    "bos",
                    new SimpleObjectProperty<>(new SyncState.NeedsPerson(1)),
                    picture,
                    Optional.of(new Noted())));
  }

  @Test
  void whatIsParkedSaysWhyAndSinceWhen() {
    assertThat(lookup("product CD2041 is not known here").tryQuery()).isPresent();
    assertThat(lookup("38 min ago").tryQuery()).isPresent();
  }

  @Test
  void nothingIsSkippedWithoutAReason() {
    clickOn("Skip with reason");
    assertThat(heard).isEmpty();

    clickOn(".text-field").write("test sale");
    clickOn("Skip with reason");
    assertThat(heard).containsExactly("skipped %s of stock: test sale".formatted(event));
  }

  @Test
  void whatIsParkedCanBeTriedAgain() {
    clickOn("Retry");
    assertThat(heard).containsExactly("retried");
  }

  @Test
  void whatIsTypedOutlivesANewPicture() {
    clickOn(".text-field").write("test sale");
    doOnUi(() -> picture.set(picture(3)));

    assertThat(lookup(".text-field").queryTextInputControl().getText()).isEqualTo("test sale");
  }

  @Test
  void allItsWordsComeFromBundles() {
    doOnUi(() -> ui.texts().language().set(Language.PSEUDO));
    assertThat(onUi(() -> OutsideBundles.in(panel))).isEmpty();
  }
}
