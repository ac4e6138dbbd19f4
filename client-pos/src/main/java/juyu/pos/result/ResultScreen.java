package juyu.pos.result;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import juyu.model.command.Refusal;
import juyu.model.journal.Word;
import juyu.model.value.Money;
import juyu.pos.keypad.TypedKeys;
import juyu.pos.print.PrinterViewModel;
import juyu.till.print.PrintState;
import juyu.ui.Ui;
import juyu.ui.fx.UiThread;
import juyu.ui.parts.MoneyLabel;
import juyu.ui.parts.SaleProgress;
import juyu.ui.parts.SaleProgress.Place;
import juyu.ui.parts.Step;
import juyu.ui.shell.Screen;
import juyu.ui.shell.ScreenKey;
import juyu.ui.theme.Boxes;
import juyu.ui.theme.Icon;
import juyu.ui.theme.Tone;
import juyu.ui.theme.Words;
import juyu.ui.till.ReceiptPreview;
import juyu.ui.till.TillKey;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;
import org.kordamp.ikonli.materialdesign2.MaterialDesignU;

/** After the tender: the change, the receipt and where the sale is; gone with the next key. */
public final class ResultScreen implements Screen {

  private final Ui ui;
  private final ResultViewModel model;
  private final Ways ways;
  private final ReceiptLines receipt;
  private final ReceiptPreview paper = new ReceiptPreview();
  private final MoneyLabel large;
  private final Label largeWords = Boxes.styled(new Label(), "text-16", "semibold");
  private final VBox figures = Boxes.column(12);
  private final Icon statusIcon = Icon.of(MaterialDesignC.CHECK_CIRCLE, Icon.LARGE);
  private final Label status = Boxes.styled(new Label(), "text-20", "semibold");
  private final Label statusMore = Boxes.styled(new Label(), "text-16", "muted");
  private final SaleProgress progress = new SaleProgress();
  private final ObservableValue<PrinterViewModel.State> printer;
  private final Icon printIcon = Icon.of(MaterialDesignP.PRINTER);
  private final Label print = Boxes.styled(new Label(), "text-14");
  private final HBox view = new HBox();
  private final TypedKeys typed;
  private Subscription listening = Subscription.EMPTY;

  /**
   * What leads away from here.
   *
   * @param next the next sale
   * @param first the next sale, and its first key
   * @param cancel the sale just made, to cancel it
   * @param print its receipt once more
   * @param printer how the printer is
   */
  public record Ways(
      Runnable next, Consumer<String> first, Runnable cancel, Runnable print, Runnable printer) {}

  /**
   * @param printer how the printer is, for the line about the receipt
   */
  public ResultScreen(
      Ui ui, ResultViewModel model, ObservableValue<PrinterViewModel.State> printer, Ways ways) {
    this.ui = ui;
    this.model = model;
    this.printer = printer;
    this.ways = ways;
    this.receipt = new ReceiptLines(ui.texts(), ui.formats());
    this.large = new MoneyLabel(ui.formats(), 40, Money.ZERO);
    this.typed = new TypedKeys(view, this::typed);
    view.getStyleClass().add("till-screen");
    view.getChildren().addAll(paperSide(), right());
  }

  private Node paperSide() {
    StackPane lying = new StackPane(paper);
    lying.setAlignment(Pos.TOP_CENTER);
    lying.getStyleClass().add("paper-side");
    ScrollPane scroll = new ScrollPane(lying);
    scroll.setFitToWidth(true);
    scroll.setFitToHeight(true);
    scroll.getStyleClass().add("paper-scroll");
    return scroll;
  }

  private Node right() {
    HBox change = new HBox(Boxes.column(8, largeWords, large), Boxes.spacer(), figures);
    change.setAlignment(Pos.CENTER_LEFT);
    large.setMaxWidth(MoneyLabel.USE_PREF_SIZE);
    figures.setAlignment(Pos.CENTER_RIGHT);
    VBox changeCard = Boxes.card(0, change);
    changeCard.getStyleClass().add("pad-24");
    statusMore.setWrapText(true);
    VBox statusCard =
        Boxes.card(
            16,
            Boxes.column(8, Boxes.row(12, statusIcon, status), statusMore),
            Boxes.rule(),
            progress);
    statusCard.getStyleClass().add("pad-24");
    VBox right = Boxes.column(16, changeCard, statusCard, printLine(), Boxes.spacer(), keysRow());
    right.getStyleClass().addAll("pad-24");
    HBox.setHgrow(right, Priority.ALWAYS);
    return right;
  }

  private Node printLine() {
    print.setWrapText(true);
    HBox line =
        Boxes.row(
            12,
            printIcon,
            Boxes.grow(print),
            Words.button(ui.texts().bind("print.details"), ways.printer()));
    line.visibleProperty().bind(printer.map(PrinterViewModel.State::isThere));
    line.getStyleClass().add("print-line");
    return line;
  }

  private Node keysRow() {
    TillKey again =
        TillKey.action(MaterialDesignP.PRINTER, ui.texts().bind("print.again"), "F3", ways.print());
    again.disableProperty().bind(printer.map(state -> !state.isThere()));
    again.setPrefWidth(200);
    TillKey cancel =
        TillKey.action(MaterialDesignU.UNDO, ui.texts().bind("result.cancel"), "F8", ways.cancel())
            .destructive();
    TillKey next =
        TillKey.action(
                MaterialDesignA.ARROW_RIGHT, ui.texts().bind("result.next"), "Enter", ways.next())
            .primary();
    cancel.setPrefWidth(200);
    next.setPrefWidth(280);
    HBox keys = Boxes.row(8, again, cancel, Boxes.spacer(), next);
    keys.getStyleClass().add("result-keys");
    Label hint = Words.label(ui.texts().bind("result.next.hint"), "text-12", "muted");
    HBox below = Boxes.row(0, Boxes.spacer(), hint);
    return Boxes.column(4, keys, below);
  }

  @Override
  public Node view() {
    return view;
  }

  @Override
  public List<ScreenKey> keys() {
    return List.of(
        ScreenKey.of("Enter", ui.texts().bind("result.next"), ways.next()),
        ScreenKey.of("Esc", ui.texts().bind("result.next"), ways.next()),
        ScreenKey.of("F3", ui.texts().bind("print.again"), ways.print()),
        ScreenKey.of("Shortcut+P", ui.texts().bind("print.title"), ways.printer()),
        ScreenKey.of("F8", ui.texts().bind("result.cancel"), ways.cancel()));
  }

  private boolean typed(char key) {
    if (Character.isISOControl(key)) {
      return false;
    }
    ways.first().accept(Character.toString(key));
    return true;
  }

  @Override
  public void shown() {
    typed.begin();
    listening =
        Subscription.combine(
            model.state().subscribe(state -> state.ifPresent(this::show)),
            printer.subscribe(now -> model.state().get().ifPresent(this::printed)),
            ui.texts().language().subscribe(language -> model.state().get().ifPresent(this::show)));
    UiThread.later(view::requestFocus);
  }

  @Override
  public void hidden() {
    typed.end();
    listening.unsubscribe();
    listening = Subscription.EMPTY;
  }

  // ---- showing ----

  private void show(ResultViewModel.State state) {
    paper.show(receipt.of(state.sale()));
    money(state);
    word(state);
    progress.show(places(state));
    printed(state);
  }

  private void printed(ResultViewModel.State state) {
    Optional<Refusal> problem = printer.getValue().status().problem();
    PrintState how = state.print().orElse(PrintState.WAITING);
    boolean isStuck = how == PrintState.WAITING && problem.isPresent();
    print.setText(
        switch (how) {
          case PRINTED -> ui.texts().text("print.state.printed");
          case NOT_ASKED -> ui.texts().text("print.state.not-asked");
          case WAITING ->
              problem
                  .map(no -> ui.texts().text("print.state.waiting", ui.texts().text(no::words)))
                  .orElseGet(() -> ui.texts().text("print.state.printing"));
        });
    printIcon.show(isStuck ? MaterialDesignP.PRINTER_ALERT : MaterialDesignP.PRINTER);
    (isStuck ? Tone.WARNING : Tone.MUTED).on(printIcon);
  }

  private void money(ResultViewModel.State state) {
    Optional<Money> change = state.received().flatMap(cash -> state.sale().change());
    largeWords.setText(ui.texts().text(change.isPresent() ? "result.change" : "result.paid-card"));
    large.show(change.orElse(state.sale().total()));
    figures.getChildren().setAll(figure("sale.total", state.sale().total()));
    state.received().ifPresent(cash -> figures.getChildren().add(figure("result.received", cash)));
  }

  private Node figure(String key, Money amount) {
    Label words = Words.label(ui.texts().bind(key), "text-16", "muted");
    Label figure = Words.data(ui.formats().won(amount), "text-16", "semibold");
    HBox row = Boxes.row(24, words, Boxes.spacer(), figure);
    row.setMinWidth(204);
    return row;
  }

  private void word(ResultViewModel.State state) {
    String word =
        switch (state.word()) {
          case APPLIED -> "applied";
          case KEPT -> state.isStationThere() ? "sending" : "kept";
          case NEEDS_PERSON -> "needs-person";
        };
    status.setText(ui.texts().text("result.word." + word));
    statusMore.setText(ui.texts().text("result.more." + word));
    Ikon icon =
        switch (state.word()) {
          case APPLIED -> MaterialDesignC.CHECK_CIRCLE;
          case KEPT -> MaterialDesignS.SHIELD_CHECK_OUTLINE;
          case NEEDS_PERSON -> MaterialDesignA.ACCOUNT_ALERT_OUTLINE;
        };
    statusIcon.show(icon);
    tone(state.word()).on(statusIcon);
  }

  private static Tone tone(Word word) {
    return switch (word) {
      case APPLIED -> Tone.OK;
      case KEPT -> Tone.NEUTRAL;
      case NEEDS_PERSON -> Tone.WARNING;
    };
  }

  private List<Place> places(ResultViewModel.State state) {
    String saved = state.sale().at().map(ui.formats()::exactTime).orElse("");
    return List.of(
        new Place(new Step(ui.texts().text("result.step.till"), "", Step.State.DONE), saved),
        station(state),
        headOffice(state));
  }

  private Place station(ResultViewModel.State state) {
    Step.State how =
        switch (state.word()) {
          case APPLIED -> Step.State.DONE;
          case KEPT -> state.isStationThere() ? Step.State.NOW : Step.State.WAITING;
          case NEEDS_PERSON -> Step.State.STUCK;
        };
    String when =
        switch (state.word()) {
          case APPLIED -> state.appliedAt().map(this::time).orElse("");
          case KEPT ->
              ui.texts()
                  .text(
                      state.isStationThere()
                          ? "result.step.on-its-way"
                          : "result.step.waits-for-station");
          case NEEDS_PERSON -> ui.texts().text("result.step.needs-person");
        };
    return new Place(
        new Step(
            ui.texts().text("result.step.station"),
            ui.texts().text("result.step.station.about"),
            how),
        when);
  }

  private String time(Instant at) {
    return ui.formats().exactTime(at);
  }

  private Place headOffice(ResultViewModel.State state) {
    boolean atStation = state.word() == Word.APPLIED;
    Optional<Word> word = state.beyond().filter(w -> atStation);
    Step.State how =
        word.map(w ->
                switch (w) {
                  case APPLIED -> Step.State.DONE;
                  case KEPT -> Step.State.NOW;
                  case NEEDS_PERSON -> Step.State.STUCK;
                })
            .orElse(Step.State.WAITING);
    String when =
        switch (how) {
          case DONE -> "result.step.hq.done";
          case NOW -> "result.step.on-its-way";
          case STUCK -> "result.step.needs-person";
          case WAITING -> atStation ? "result.step.hq.by-itself" : "result.step.hq.after-station";
        };
    return new Place(new Step(ui.texts().text("result.step.hq"), "", how), ui.texts().text(when));
  }
}
