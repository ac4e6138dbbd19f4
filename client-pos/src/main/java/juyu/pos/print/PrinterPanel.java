package juyu.pos.print;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import juyu.model.command.Refusal;
import juyu.till.print.Paper;
import juyu.ui.Ui;
import juyu.ui.theme.Boxes;
import juyu.ui.theme.Tone;
import juyu.ui.theme.Words;
import juyu.ui.till.ReceiptPreview;

/** How the printer is, in words with what to do; and what a simulated one has printed. */
public final class PrinterPanel extends VBox {

  private final Ui ui;
  private final PrinterViewModel model;
  private final Label how = Boxes.styled(new Label(), "text-16", "semibold", "notice");
  private final Label waiting = Boxes.styled(new Label(), "text-16");
  private final Label more;
  private final Button giveUp;
  private final VBox papers = Boxes.column(16);
  private Subscription listening = Subscription.EMPTY;
  private List<Paper> shown = List.of();

  public PrinterPanel(Ui ui, PrinterViewModel model) {
    this.ui = ui;
    this.model = model;
    how.setWrapText(true);
    how.setMaxWidth(Double.MAX_VALUE);
    how.setMinHeight(USE_PREF_SIZE);
    more = Words.paragraph(ui.texts().bind("print.waiting.do"), "text-14", "muted");
    giveUp = Words.button(ui.texts().bind("print.give-up"), model::giveUp, "till", "danger");
    getStyleClass().addAll("gap-16", "pad-24");
    getChildren().addAll(how, waiting, more, giveUp, papers);
    sceneProperty()
        .subscribe(scene -> {
          listening.unsubscribe();
          listening = scene == null ? Subscription.EMPTY : listen();
        });
  }

  private Subscription listen() {
    return Subscription.combine(
        model.state().subscribe(this::show),
        ui.texts().language().subscribe(language -> show(model.state().get())));
  }

  private void show(PrinterViewModel.State state) {
    Optional<Refusal> problem = state.status().problem();
    how.setText(
        problem
            .map(no -> ui.texts().text(no::words))
            .orElseGet(() -> ui.texts().text(state.isThere() ? "print.ready" : "print.none")));
    (problem.isPresent() ? Tone.WARNING : Tone.NEUTRAL).on(how);
    boolean waits = state.status().waiting() > 0;
    waiting.setText(ui.texts().text("print.waiting", state.status().waiting()));
    for (var node : List.of(waiting, more, giveUp)) {
      node.setVisible(waits);
      node.setManaged(waits);
    }
    showPapers(state);
  }

  private void showPapers(PrinterViewModel.State state) {
    boolean isSimulated = state.status().printer().equals("simulated");
    papers.setVisible(isSimulated);
    if (shown.equals(state.papers()) && !papers.getChildren().isEmpty()) {
      return;
    }
    shown = state.papers();
    papers
        .getChildren()
        .setAll(Words.label(ui.texts().bind("print.papers"), "text-14", "semibold"));
    if (shown.isEmpty()) {
      papers.getChildren().add(Words.label(ui.texts().bind("print.papers.none"), "muted"));
    }
    shown.forEach(paper -> papers.getChildren().add(preview(paper)));
  }

  private static ReceiptPreview preview(Paper paper) {
    ReceiptPreview preview = new ReceiptPreview();
    preview.show(PaperLines.of(paper));
    return preview;
  }
}
