package juyu.pos.print;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.util.Subscription;
import juyu.ui.Ui;
import juyu.ui.theme.Icon;
import juyu.ui.theme.Tone;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

/** A small sign of how the printer is; silent while it is well. A touch tells more. */
public final class PrinterMark extends Button {

  private final Ui ui;
  private final ObservableValue<PrinterViewModel.State> state;
  private final Icon icon = Icon.of(MaterialDesignP.PRINTER);

  public PrinterMark(Ui ui, ObservableValue<PrinterViewModel.State> state, Runnable more) {
    this.ui = ui;
    this.state = state;
    getStyleClass().addAll("plain", "printer-mark", "data");
    setGraphic(icon);
    setMinWidth(USE_PREF_SIZE);
    accessibleTextProperty().bind(ui.texts().bind("print.title"));
    setOnAction(event -> more.run());
  }

  /** Follows the printer until the subscription ends. */
  public Subscription listen() {
    return Subscription.combine(
        state.subscribe(this::show),
        ui.texts().language().subscribe(language -> show(state.getValue())));
  }

  private void show(PrinterViewModel.State now) {
    boolean isStuck = now.status().problem().isPresent();
    setVisible(now.isThere());
    setManaged(now.isThere());
    icon.show(isStuck ? MaterialDesignP.PRINTER_ALERT : MaterialDesignP.PRINTER);
    (isStuck ? Tone.WARNING : Tone.MUTED).on(icon);
    setText(isStuck ? ui.texts().text("print.waiting", now.status().waiting()) : "");
  }
}
