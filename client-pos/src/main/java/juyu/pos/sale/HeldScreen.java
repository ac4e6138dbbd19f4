package juyu.pos.sale;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.property.SimpleObjectProperty;
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
import juyu.pos.keypad.TypedKeys;
import juyu.pos.sale.HeldState.Row;
import juyu.pos.words.Wording;
import juyu.ui.Ui;
import juyu.ui.fx.UiThread;
import juyu.ui.shell.Screen;
import juyu.ui.shell.ScreenKey;
import juyu.ui.theme.Boxes;
import juyu.ui.theme.Words;
import juyu.ui.till.ReceiptLine;
import juyu.ui.till.ReceiptPreview;
import juyu.ui.till.TillKey;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

/** The baskets that wait: what is in them, and the ways on. */
public final class HeldScreen implements Screen {

  private final Ui ui;
  private final HeldViewModel model;
  private final Runnable back;
  private final Wording wording;
  private final ObservableList<Row> rows = FXCollections.observableArrayList();
  private final ListView<Row> list = new ListView<>(rows);
  private final ReceiptPreview paper = new ReceiptPreview();
  private final VBox nothing;
  private final Label title = Boxes.styled(new Label(), "text-28", "bold");
  private final Label words = Boxes.styled(new Label(), "text-16", "muted");
  private final Label said = Boxes.styled(new Label(), "text-14", "medium", "notice", "warning");
  private final SimpleObjectProperty<String> resumeWords = new SimpleObjectProperty<>("");
  private final SimpleObjectProperty<String> giveUpWords = new SimpleObjectProperty<>("");
  private final TillKey resume;
  private final TillKey giveUp;
  private final TillKey keep;
  private final HBox view = new HBox();
  private final TypedKeys typed;
  private Subscription listening = Subscription.EMPTY;

  /**
   * @param back to the sale
   */
  public HeldScreen(Ui ui, HeldViewModel model, Runnable back) {
    this.ui = ui;
    this.model = model;
    this.back = back;
    this.wording = new Wording(ui.texts(), ui.formats());
    this.typed = new TypedKeys(view, this::typed);
    this.nothing = nothing();
    this.resume =
        TillKey.action(MaterialDesignA.ARROW_RIGHT, resumeWords, "Enter", model::resume).primary();
    this.giveUp =
        TillKey.action(MaterialDesignT.TRASH_CAN_OUTLINE, giveUpWords, "F8", this::giveUp)
            .destructive();
    this.keep =
        TillKey.action(MaterialDesignC.CLOSE, ui.texts().bind("held.keep"), "Esc", model::keep);
    view.getStyleClass().add("till-screen");
    view.getChildren().addAll(left(), middle(), side());
  }

  private VBox nothing() {
    VBox both =
        Boxes.column(
            8,
            Words.label(ui.texts().bind("held.none"), "text-16", "semibold"),
            Words.paragraph(ui.texts().bind("held.none.do"), "text-14", "muted"));
    both.setAlignment(Pos.CENTER);
    return both;
  }

  private Node left() {
    Button home =
        Words.button(MaterialDesignA.ARROW_LEFT, ui.texts().bind("held.back"), back, "till");
    HBox head = Boxes.row(12, home, Words.label(ui.texts().bind("held.title"), "text-20", "bold"));
    head.getStyleClass().add("list-title");
    list.getStyleClass().add("sales-list");
    list.setFocusTraversable(false);
    list.setCellFactory(cells -> new BasketCell());
    list.setPlaceholder(new Label());
    list.getSelectionModel()
        .selectedItemProperty()
        .subscribe(now -> {
          if (now != null && model.state().get().row().filter(now::equals).isEmpty()) {
            model.select(now.basket().id());
          }
        });
    VBox left = new VBox(head, Boxes.grow(list));
    left.getStyleClass().addAll("basket", "list-side");
    return left;
  }

  private Node middle() {
    StackPane lying = new StackPane(paper, nothing);
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

  private Node side() {
    words.setWrapText(true);
    said.setWrapText(true);
    said.setMaxWidth(Double.MAX_VALUE);
    said.setMinHeight(Label.USE_PREF_SIZE);
    for (TillKey key : List.of(resume, giveUp, keep)) {
      key.setMinHeight(72);
    }
    VBox side = Boxes.column(12, title, words, said, Boxes.spacer(), keep, giveUp, resume);
    side.getStyleClass().addAll("till-keys", "sales-side");
    return side;
  }

  @Override
  public Node view() {
    return view;
  }

  @Override
  public List<ScreenKey> keys() {
    return List.of(
        ScreenKey.of("Enter", ui.texts().bind("held.key.resume"), model::resume),
        ScreenKey.of("F8", ui.texts().bind("held.discard"), this::giveUp),
        ScreenKey.of("Down", ui.texts().bind("held.key.next"), () -> model.selectBeside(1)),
        ScreenKey.of("Up", ui.texts().bind("held.key.before"), () -> model.selectBeside(-1)),
        ScreenKey.of("Esc", ui.texts().bind("held.back"), this::escape),
        ScreenKey.of("F4", ui.texts().bind("held.back"), back));
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
  }

  // ---- keys ----

  private boolean typed(char key) {
    boolean digit = key >= '1' && key <= '9';
    if (digit) {
      model.selectNumber(key - '0');
    }
    return digit;
  }

  private void giveUp() {
    if (model.state().get().isGivingUp()) {
      model.giveUp();
    } else {
      model.beginGivingUp();
    }
  }

  private void escape() {
    if (model.state().get().isGivingUp()) {
      model.keep();
    } else {
      back.run();
    }
  }

  // ---- showing ----

  private void show(HeldState state) {
    if (!rows.equals(state.rows())) {
      rows.setAll(state.rows());
    }
    state.row().ifPresentOrElse(list.getSelectionModel()::select, this::selectNone);
    paper.setVisible(state.row().isPresent());
    state.row().ifPresent(row -> paper.show(lines(row)));
    nothing.setVisible(state.isLoaded() && state.rows().isEmpty());
    title.setText(state.row().map(this::number).orElse(""));
    words.setText(state.row().map(row -> about(row, state.isGivingUp())).orElse(""));
    said.setText(state.said().map(wording::of).orElse(""));
    said.setVisible(state.said().isPresent());
    said.setManaged(state.said().isPresent());
    showKeys(state);
  }

  private void selectNone() {
    list.getSelectionModel().clearSelection();
  }

  private void showKeys(HeldState state) {
    String number = state.row().map(row -> "" + row.basket().number()).orElse("");
    resumeWords.set(ui.texts().text("held.resume", number));
    giveUpWords.set(
        state.isGivingUp()
            ? ui.texts().text("held.discard.do", number)
            : ui.texts().text("held.discard"));
    boolean visible = state.row().isPresent();
    resume.setVisible(visible && !state.isGivingUp());
    resume.setDisable(!state.canChoose());
    giveUp.setVisible(visible);
    giveUp.setDisable(!state.canChoose());
    keep.setVisible(visible && state.isGivingUp());
  }

  private String number(Row row) {
    return ui.texts().text("held.number", row.basket().number());
  }

  private String about(Row row, boolean givingUp) {
    if (!givingUp) {
      return ui.texts().text(row.total().isPresent() ? "held.hint" : "held.unpriced");
    }
    long number = row.basket().number();
    return row.total()
        .map(total -> ui.texts().text("held.discard.what", number, ui.formats().won(total)))
        .orElseGet(() -> ui.texts().text("held.discard.what.unpriced", number));
  }

  private List<ReceiptLine> lines(Row row) {
    List<ReceiptLine> lines = new ArrayList<>();
    lines.add(new ReceiptLine.Title(number(row)));
    lines.add(new ReceiptLine.Centred(by(row)));
    lines.add(new ReceiptLine.Rule());
    row.lines().forEach(line -> add(line, lines));
    lines.add(new ReceiptLine.Rule());
    lines.add(
        new ReceiptLine.Pair(
            ui.texts().text("sale.total"), row.total().map(ui.formats()::won).orElse("–"), true));
    return lines;
  }

  private void add(HeldState.Line line, List<ReceiptLine> lines) {
    lines.add(new ReceiptLine.Words(wording.name(line.product()), true));
    lines.add(
        new ReceiptLine.Pair(
            line.quantity().map(ui.formats()::quantity).orElse("–"),
            line.amount().map(ui.formats()::won).orElse("–"),
            false));
  }

  private String by(Row row) {
    return ui.texts()
        .text("held.by", ui.formats().when(row.basket().heldAt()), row.basket().heldBy().name());
  }

  /** A basket in the list. */
  private final class BasketCell extends ListCell<Row> {

    private final Label number = Boxes.styled(new Label(), "text-16", "semibold");
    private final Label about = Boxes.styled(new Label(), "text-14", "muted", "data");
    private final Label total = Boxes.styled(new Label(), "text-16", "semibold", "data");
    private final HBox content =
        Boxes.row(12, Boxes.column(4, number, about), Boxes.spacer(), total);

    @Override
    protected void updateItem(@Nullable Row row, boolean isEmpty) {
      super.updateItem(row, isEmpty);
      if (isEmpty || row == null) {
        setGraphic(null);
        return;
      }
      number.setText(
          number(row)
              + "  "
              + row.lines().stream()
                  .map(line -> wording.name(line.product()))
                  .collect(Collectors.joining(", ")));
      about.setText(by(row));
      total.setText(row.total().map(ui.formats()::won).orElse("–"));
      total.setMinWidth(USE_PREF_SIZE);
      setPrefWidth(0);
      setGraphic(content);
    }
  }
}
