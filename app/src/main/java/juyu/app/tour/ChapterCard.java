package juyu.app.tour;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import juyu.ui.parts.Step;
import juyu.ui.parts.StepMark;
import juyu.ui.text.Texts;
import juyu.ui.theme.Boxes;
import juyu.ui.theme.Icon;
import juyu.ui.theme.Tone;
import juyu.ui.theme.Words;
import org.kordamp.ikonli.materialdesign2.MaterialDesignE;

/** One part of the story: what to do, and once that is done what to look at. */
final class ChapterCard extends HBox {

  private final StepMark mark;
  private final Label title;
  private final Label todo;
  private final HBox look;
  private final VBox more;

  ChapterCard(Texts texts, Chapter chapter, Node... more) {
    this.mark = new StepMark(chapter.number());
    this.title = Words.label(texts.bind(chapter.title()), "text-16", "semibold");
    this.todo = Words.paragraph(texts.bind(chapter.todo()));
    this.look = look(Words.paragraph(texts.bind(chapter.look()), "muted"));
    this.more = Boxes.column(8, more);
    VBox words = Boxes.column(8, title, todo, this.more, look);
    title.setMinHeight(28);
    title.setWrapText(true);
    getStyleClass().addAll("card", "step-card", "pad-12", "gap-12");
    getChildren().setAll(mark, Boxes.grow(words));
  }

  private static HBox look(Label words) {
    HBox row = Boxes.row(8, Icon.small(MaterialDesignE.EYE_OUTLINE), Boxes.grow(words));
    row.setAlignment(javafx.geometry.Pos.TOP_LEFT);
    return row;
  }

  /** What waits is only named; what is done still says what to look at. */
  void show(Step.State state) {
    mark.show(state);
    boolean now = state == Step.State.NOW;
    shown(todo, now);
    shown(more, now && !more.getChildren().isEmpty());
    shown(look, state != Step.State.WAITING);
    (state == Step.State.WAITING ? Tone.MUTED : Tone.NEUTRAL).on(title);
    getStyleClass().remove("selected");
    if (now) {
      getStyleClass().add("selected");
    }
  }

  private static void shown(Node node, boolean isShown) {
    node.setVisible(isShown);
    node.setManaged(isShown);
  }
}
