package juyu.bos.start;

import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import juyu.ui.Ui;
import juyu.ui.load.Skeleton;
import juyu.ui.shell.Screen;
import juyu.ui.theme.Boxes;
import juyu.ui.theme.Icon;
import juyu.ui.theme.Tone;
import juyu.ui.theme.Words;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;

/** The window is there before its station: a skeleton, and words if the station cannot start. */
public final class StartScreen implements Screen {

  private final Ui ui;
  private final Runnable retry;
  private final StackPane view = new StackPane();

  /**
   * @param trouble why the station did not start; none while it starts
   */
  public StartScreen(Ui ui, ObservableValue<Optional<StartTrouble>> trouble, Runnable retry) {
    this.ui = ui;
    this.retry = retry;
    trouble.subscribe(this::show);
  }

  private void show(Optional<StartTrouble> trouble) {
    view.getChildren().setAll(trouble.map(this::failed).orElseGet(this::starting));
  }

  private Node starting() {
    VBox page =
        Boxes.styled(
            new VBox(
                Words.label(ui.texts().bind("start.starting"), "muted"),
                Skeleton.cards(3, 3),
                Skeleton.table(8, 5)),
            "page");
    return page;
  }

  private Node failed(StartTrouble trouble) {
    Icon icon = Icon.of(MaterialDesignA.ALERT_CIRCLE_OUTLINE, Icon.LARGE);
    Tone.DANGER.on(icon);
    Button again = Words.button(ui.texts().bind("load.retry"), retry, "primary");
    Label detail = Words.data(trouble.detail(), "text-12", "muted");
    detail.setWrapText(true);
    VBox card =
        Boxes.card(
            16,
            Boxes.row(
                12,
                icon,
                Words.label(
                    ui.texts().bind("start.failed." + trouble.key()), "text-16", "semibold")),
            Words.paragraph(ui.texts().bind("start.failed." + trouble.key() + ".next")),
            detail,
            Boxes.row(8, Boxes.spacer(), again));
    card.getStyleClass().add("sign-in-card");
    StackPane place = new StackPane(card);
    StackPane.setAlignment(card, Pos.CENTER);
    return place;
  }

  @Override
  public Node view() {
    return view;
  }
}
