package juyu.ui.load;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import juyu.ui.Ui;
import juyu.ui.api.Failure;
import juyu.ui.theme.Boxes;
import juyu.ui.theme.Icon;
import juyu.ui.theme.Tone;
import juyu.ui.theme.Words;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/** What happened and what to do, for a whole screen or as a line above what is still there. */
public final class FailureView {

  private static final double LINE = 420;

  private FailureView() {}

  /** In the middle of where the content would be. */
  public static Node whole(Ui ui, Failure failure, Runnable retry) {
    StackPane picture =
        Boxes.styled(new StackPane(Icon.of(icon(failure), Icon.LARGE)), "empty-picture");
    tone(failure).on(picture);
    VBox view =
        Boxes.column(
            8,
            picture,
            said(failure.title(), "text-16", "semibold"),
            centred(said(failure.detail(), "text-14")),
            centred(said(failure.next(), "text-14", "muted")),
            Words.button(ui.texts().bind("load.retry"), retry));
    view.getStyleClass().add("empty-state");
    view.setAlignment(Pos.CENTER);
    return view;
  }

  /** Above content from before. */
  public static Node line(Ui ui, Failure failure, Runnable retry) {
    Label words = said(failure.title() + " · " + failure.detail());
    HBox line =
        Boxes.row(
            12,
            Icon.small(icon(failure)),
            Boxes.grow(words),
            Words.button(ui.texts().bind("load.retry"), retry, "small"));
    line.getStyleClass().addAll("notice", "notice-line");
    tone(failure).on(line);
    return line;
  }

  /** Beside a form's button: what was refused, without a field to stand at. */
  public static Node beside(Failure failure) {
    VBox notice =
        Boxes.column(
            4, said(failure.detail(), "semibold"), said(failure.next(), "text-12", "muted"));
    List.of(notice.getChildren().get(0)).forEach(node -> node.getStyleClass().add("text-14"));
    notice.getStyleClass().add("notice");
    tone(failure).on(notice);
    return notice;
  }

  private static Label said(String words, String... classes) {
    Label label = Boxes.styled(new Label(words), classes);
    label.setWrapText(true);
    label.setMinHeight(Label.USE_PREF_SIZE);
    return label;
  }

  private static Label centred(Label label) {
    label.setTextAlignment(TextAlignment.CENTER);
    label.setAlignment(Pos.CENTER);
    label.setMaxWidth(LINE);
    return label;
  }

  private static Ikon icon(Failure failure) {
    return failure.kind() == Failure.Kind.AWAY
        ? MaterialDesignC.CLOUD_OFF_OUTLINE
        : MaterialDesignA.ALERT_CIRCLE_OUTLINE;
  }

  /** Out of reach is slate, never red: nothing is lost. */
  private static Tone tone(Failure failure) {
    return switch (failure.kind()) {
      case AWAY, BUSY -> Tone.OFFLINE;
      case REFUSED, MISSING, NOT_ALLOWED, SIGNED_OUT -> Tone.WARNING;
      case BROKEN -> Tone.DANGER;
    };
  }
}
