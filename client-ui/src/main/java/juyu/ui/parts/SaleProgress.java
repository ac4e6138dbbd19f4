package juyu.ui.parts;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import juyu.ui.theme.Boxes;
import juyu.ui.theme.Icon;
import juyu.ui.theme.Tone;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

/** How far a sale has come on its way: saved at the till, counted at the station and at HQ. */
public final class SaleProgress extends VBox {

  /**
   * A place on the way.
   *
   * @param step what happens there, and how far it is
   * @param when at the right: a time, or what it waits for
   */
  public record Place(Step step, String when) {}

  public SaleProgress() {
    getStyleClass().addAll("sale-progress", "gap-12");
  }

  /** Shows how far it is now. */
  public void show(List<Place> places) {
    getChildren().setAll(places.stream().map(SaleProgress::row).toList());
  }

  private static HBox row(Place place) {
    Step step = place.step();
    Icon icon = Icon.of(icon(step.state()), Icon.LARGE);
    tone(step.state()).on(icon);
    Label name = Boxes.styled(new Label(step.name()), "text-16");
    name.getStyleClass().add(step.state() == Step.State.WAITING ? "regular" : "semibold");
    Label about = Boxes.styled(new Label(step.about()), "text-16", "muted");
    Label when = Boxes.styled(new Label(place.when()), "text-16", "muted", "data");
    when.setMinWidth(USE_PREF_SIZE);
    return Boxes.row(12, icon, Boxes.row(4, name, about), Boxes.spacer(), when);
  }

  private static Ikon icon(Step.State state) {
    return switch (state) {
      case DONE -> MaterialDesignC.CHECK_CIRCLE;
      case NOW -> MaterialDesignP.PROGRESS_CLOCK;
      case WAITING -> MaterialDesignC.CIRCLE_OUTLINE;
      case STUCK -> MaterialDesignA.ALERT_CIRCLE;
    };
  }

  private static Tone tone(Step.State state) {
    return switch (state) {
      case DONE -> Tone.OK;
      case NOW -> Tone.ACCENT;
      case WAITING -> Tone.MUTED;
      case STUCK -> Tone.DANGER;
    };
  }
}
