package juyu.bos.form;

import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import juyu.ui.api.Failure;
import juyu.ui.theme.Boxes;
import juyu.ui.theme.Icon;
import juyu.ui.theme.Tone;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/** Why the last try did not work, where no single field is to blame; gone once it is answered. */
public final class FailureNotice extends HBox {

  private final Label words = Boxes.styled(new Label(), "medium");
  private final Icon icon = Icon.of(MaterialDesignA.ALERT_CIRCLE_OUTLINE);

  /**
   * @param named the fields that say it themselves
   */
  public FailureNotice(ObservableValue<Optional<Failure>> failure, String... named) {
    getStyleClass().addAll("notice", "gap-12", "pad-12");
    words.setWrapText(true);
    words.setMinHeight(Label.USE_PREF_SIZE);
    getChildren().setAll(icon, Boxes.grow(words));
    managedProperty().bind(visibleProperty());
    failure.subscribe(now -> show(now.filter(why -> !isSaid(why, named))));
  }

  private static boolean isSaid(Failure why, String... named) {
    return Stream.of(named).anyMatch(name -> why.about(name).isPresent());
  }

  private void show(Optional<Failure> failure) {
    setVisible(failure.isPresent());
    failure.ifPresent(why -> {
      boolean away = why.kind() == Failure.Kind.AWAY;
      (away ? Tone.OFFLINE : Tone.DANGER).on(this);
      icon.show(away ? MaterialDesignC.CLOUD_OFF_OUTLINE : MaterialDesignA.ALERT_CIRCLE_OUTLINE);
      words.setText(why.detail() + " " + why.next());
    });
  }
}
