package juyu.pos.shift;

import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import juyu.model.shift.ShiftClosed;
import juyu.model.shift.ShiftView;
import juyu.model.shift.ZReportView;
import juyu.model.value.Money;
import juyu.pos.keypad.TypedKeys;
import juyu.pos.shift.ShiftState.Step;
import juyu.pos.words.Wording;
import juyu.ui.Ui;
import juyu.ui.fx.UiThread;
import juyu.ui.parts.MoneyLabel;
import juyu.ui.shell.Screen;
import juyu.ui.shell.ScreenKey;
import juyu.ui.theme.Boxes;
import juyu.ui.theme.Tone;
import juyu.ui.theme.Words;
import juyu.ui.till.ReceiptPreview;
import juyu.ui.till.TillKey;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignL;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

/** The open shift with its X report, its close, and the Z reports of those before. */
public final class ShiftScreen implements Screen {

  private final Ui ui;
  private final ShiftViewModel model;
  private final Ways ways;
  private final Wording wording;
  private final ReportLines reports;
  private final ObservableList<ShiftView> rows = FXCollections.observableArrayList();
  private final ListView<ShiftView> list = new ListView<>(rows);
  private final ReceiptPreview paper = new ReceiptPreview();
  private final Label none = Boxes.styled(new Label(), "text-16", "muted");
  private final VBox side = Boxes.column(12);
  private final Label said = Boxes.styled(new Label(), "text-14", "medium", "notice", "warning");
  private final CountPane count;
  private final HBox look = new HBox();
  private final StackPane view = new StackPane();
  private final TypedKeys typed;
  private Subscription listening = Subscription.EMPTY;

  /**
   * What leads away from here.
   *
   * @param back to the sale
   * @param signOut to signing in, with the shift still open
   * @param print the report that is looked at
   */
  public record Ways(Runnable back, Runnable signOut, Runnable print) {}

  public ShiftScreen(Ui ui, ShiftViewModel model, Ways ways) {
    this.ui = ui;
    this.model = model;
    this.ways = ways;
    this.wording = new Wording(ui.texts(), ui.formats());
    this.reports = new ReportLines(ui.texts(), ui.formats());
    this.count = new CountPane(ui, model);
    this.typed = new TypedKeys(view, this::typed);
    look.getStyleClass().add("till-screen");
    look.getChildren().addAll(left(), middle(), side);
    side.getStyleClass().addAll("till-keys", "sales-side");
    said.setWrapText(true);
    view.getChildren().addAll(look, count);
  }

  private Node left() {
    Button home =
        Words.button(
            MaterialDesignA.ARROW_LEFT, ui.texts().bind("sales.back"), ways.back(), "till");
    HBox title = Boxes.row(12, home, Words.label(ui.texts().bind("shift.past"), "text-20", "bold"));
    title.getStyleClass().add("list-title");
    list.getStyleClass().add("sales-list");
    list.setCellFactory(cells -> new ShiftCell());
    list.setPlaceholder(Words.label(ui.texts().bind("shift.past.none"), "text-16", "muted"));
    list.getSelectionModel()
        .selectedItemProperty()
        .addListener((property, old, now) -> {
          if (now != null) {
            model.open(now.shiftId());
          }
        });
    VBox left = new VBox(title, Boxes.grow(list));
    left.getStyleClass().addAll("basket", "list-side");
    return left;
  }

  private Node middle() {
    StackPane lying = new StackPane(paper, none);
    lying.setAlignment(Pos.TOP_CENTER);
    ScrollPane scroll = new ScrollPane(lying);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.getStyleClass().add("paper-scroll-inner");
    StackPane middle = new StackPane(scroll);
    middle.getStyleClass().add("paper-side");
    HBox.setHgrow(middle, Priority.ALWAYS);
    return middle;
  }

  @Override
  public Node view() {
    return view;
  }

  @Override
  public List<ScreenKey> keys() {
    return List.of(
        ScreenKey.of("F7", ui.texts().bind("sales.back"), ways.back()),
        ScreenKey.of("Esc", ui.texts().bind("shift.key.back"), this::escape),
        ScreenKey.of("F3", ui.texts().bind("print.report"), ways.print()),
        ScreenKey.of("F8", ui.texts().bind("shift.close"), model::beginCount),
        ScreenKey.of("Enter", ui.texts().bind("shift.key.enter"), this::enter),
        ScreenKey.of("Shortcut+Enter", ui.texts().bind("shift.key.close"), model::close),
        ScreenKey.of("Down", ui.texts().bind("shift.key.next"), () -> model.focusBeside(1)),
        ScreenKey.of("Up", ui.texts().bind("shift.key.before"), () -> model.focusBeside(-1)),
        ScreenKey.of("Backspace", ui.texts().bind("keys.erase"), model::erase),
        ScreenKey.of("Shortcut+L", ui.texts().bind("shift.sign-out"), ways.signOut()));
  }

  @Override
  public void shown() {
    typed.begin();
    listening =
        Subscription.combine(
            model.state().subscribe(this::show),
            ui.texts().language().subscribe(language -> show(model.state().get())));
    UiThread.later(view::requestFocus);
  }

  @Override
  public void hidden() {
    typed.end();
    listening.unsubscribe();
    listening = Subscription.EMPTY;
    list.getSelectionModel().clearSelection();
  }

  // ---- keys ----

  private boolean typed(char key) {
    boolean digit = key >= '0' && key <= '9' && model.state().get().step() == Step.COUNT;
    if (digit) {
      model.digit(Character.toString(key));
    }
    return digit;
  }

  private void enter() {
    switch (model.state().get().step()) {
      case COUNT -> model.focusBeside(1);
      case REPORT -> model.back();
      case LOOK -> {
        // nothing is asked here
      }
    }
  }

  private void escape() {
    if (model.state().get().step() == Step.LOOK) {
      ways.back().run();
    } else {
      model.back();
    }
  }

  // ---- showing ----

  private void show(ShiftState state) {
    boolean counting = state.step() == Step.COUNT;
    count.setVisible(counting);
    look.setVisible(!counting);
    if (counting) {
      count.show(state);
    } else {
      showLook(state);
    }
  }

  private void showLook(ShiftState state) {
    if (!rows.equals(state.past())) {
      rows.setAll(state.past());
    }
    said.setText(state.said().map(wording::of).orElse(""));
    if (state.step() == Step.REPORT && state.closed().isPresent()) {
      report(state.closed().get());
    } else {
      current(state);
    }
  }

  private void current(ShiftState state) {
    state.x().ifPresent(x -> paper.show(reports.x(x, state.isBlind())));
    paper.setVisible(state.x().isPresent());
    none.setText(state.isLoaded() && state.x().isEmpty() ? ui.texts().text("shift.none") : "");
    TillKey close =
        TillKey.action(
                MaterialDesignC.CASH_REGISTER,
                ui.texts().bind("shift.close"),
                "F8",
                model::beginCount)
            .primary();
    close.setDisable(state.x().isEmpty());
    TillKey signOut =
        TillKey.action(
            MaterialDesignL.LOGOUT, ui.texts().bind("shift.sign-out"), "Ctrl+L", ways.signOut());
    side(
        Words.label(ui.texts().bind("shift.title"), "text-28", "bold"),
        Words.paragraph(ui.texts().bind("shift.hint"), "text-16", "muted"),
        state.x().isPresent(),
        List.of(signOut, close),
        state.said().isPresent());
  }

  private void side(Node title, Node words, boolean canPrint, List<TillKey> keys, boolean saying) {
    side.getChildren().setAll(title, words);
    if (saying) {
      side.getChildren().add(said);
    }
    TillKey print =
        TillKey.action(
            MaterialDesignP.PRINTER, ui.texts().bind("print.report"), "F3", ways.print());
    print.setDisable(!canPrint);
    side.getChildren().addAll(Boxes.spacer(), print);
    side.getChildren().addAll(keys);
    print.setMinHeight(72);
    keys.forEach(key -> key.setMinHeight(72));
  }

  private void report(ShiftClosed closed) {
    paper.show(reports.z(closed));
    paper.setVisible(true);
    none.setText("");
    Label word = Boxes.styled(new Label(), "text-20", "semibold");
    word.setText(ui.texts().text(varianceKey(closed.variance())));
    word.setWrapText(true);
    tone(closed.variance()).on(word);
    MoneyLabel amount =
        new MoneyLabel(ui.formats(), 40, Money.of(Math.abs(closed.variance().won())));
    amount.setMaxWidth(MoneyLabel.USE_PREF_SIZE);
    VBox card =
        Boxes.card(
            8, Words.label(ui.texts().bind("shift.variance"), "text-16", "semibold"), amount, word);
    card.getStyleClass().add("pad-24");
    TillKey done =
        TillKey.action(
                MaterialDesignC.CHECK, ui.texts().bind("shift.report.done"), "Enter", model::back)
            .primary();
    side(
        Words.label(ui.texts().bind("shift.report.title", closed.zNo()), "text-28", "bold"),
        card,
        true,
        List.of(done),
        false);
  }

  static String varianceKey(Money variance) {
    if (variance.isNegative()) {
      return "shift.variance.short";
    }
    return variance.isPositive() ? "shift.variance.over" : "shift.variance.exact";
  }

  private static Tone tone(Money variance) {
    return variance.won() == 0 ? Tone.OK : Tone.WARNING;
  }

  /** A closed shift in the list. */
  private final class ShiftCell extends ListCell<ShiftView> {

    private final Label number = Boxes.styled(new Label(), "text-16", "semibold");
    private final Label about = Boxes.styled(new Label(), "text-14", "muted", "data");
    private final Label net = Boxes.styled(new Label(), "text-16", "semibold", "data");
    private final Label variance = Boxes.styled(new Label(), "text-14", "data");
    private final HBox content =
        Boxes.row(
            12,
            Boxes.column(4, number, about),
            Boxes.spacer(),
            Boxes.styled(Boxes.column(4, net, variance), "to-the-right"));

    @Override
    protected void updateItem(ShiftView shift, boolean isEmpty) {
      super.updateItem(shift, isEmpty);
      if (isEmpty || shift == null || shift.report().isEmpty()) {
        setGraphic(null);
        return;
      }
      ZReportView z = shift.report().get();
      number.setText(ui.texts().text("shift.z.title", z.zNo()));
      about.setText("%s · %s".formatted(ui.formats().when(z.closedAt()), z.cashierName()));
      net.setText(ui.formats().won(z.saleAmount().minus(z.cancelAmount())));
      variance.setText(
          z.variance().won() == 0
              ? ui.texts().text("shift.variance.none")
              : ui.formats().signedWon(z.variance()));
      tone(z.variance()).on(variance);
      setGraphic(content);
    }
  }
}
