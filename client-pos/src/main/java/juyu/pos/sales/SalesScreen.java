package juyu.pos.sales;

import java.util.List;
import java.util.stream.Collectors;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import juyu.model.journal.Word;
import juyu.model.sale.Tender;
import juyu.model.sale.TenderKind;
import juyu.pos.keypad.TypedKeys;
import juyu.pos.result.ReceiptLines;
import juyu.pos.sales.SalesState.Field;
import juyu.pos.sales.SalesState.Row;
import juyu.pos.words.Wording;
import juyu.ui.Ui;
import juyu.ui.fx.UiThread;
import juyu.ui.parts.Status;
import juyu.ui.parts.StatusLabel;
import juyu.ui.shell.Screen;
import juyu.ui.shell.ScreenKey;
import juyu.ui.theme.Boxes;
import juyu.ui.theme.Tone;
import juyu.ui.theme.Words;
import juyu.ui.till.Keypad;
import juyu.ui.till.KeypadKey;
import juyu.ui.till.KeypadState;
import juyu.ui.till.ReceiptPreview;
import juyu.ui.till.TillKey;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignU;

/** The last sales of this till, a search for any of the station's, and the cancel of one. */
public final class SalesScreen implements Screen {

  private static final List<String> REASONS =
      List.of(
          "sales.reason.product",
          "sales.reason.amount",
          "sales.reason.tender",
          "sales.reason.customer",
          "sales.reason.twice");

  private final Ui ui;
  private final SalesViewModel model;
  private final Ways ways;
  private final Wording wording;
  private final ReceiptLines receipt;
  private final ObservableList<Row> rows = FXCollections.observableArrayList();
  private final ListView<Row> list = new ListView<>(rows);
  private final ReceiptPreview paper = new ReceiptPreview();
  private final StackPane middle = new StackPane();
  private final VBox detail = Boxes.column(12);
  private final Label empty = Boxes.styled(new Label(), "text-16", "muted");
  private final FieldButton tillField;
  private final FieldButton dateField;
  private final FieldButton numberField;
  private final Keypad keypad;
  private final Label said = Boxes.styled(new Label(), "text-14", "medium", "notice", "warning");
  private final FlowPane reasons = Boxes.styled(new FlowPane(), "gap-8");
  private final TextField reason = Boxes.styled(new TextField(), "till");
  private final Label refunds = Boxes.styled(new Label(), "text-16", "semibold");
  private final Button confirm;
  private final TillKey cancel;
  private final TillKey print;
  private final VBox cancelForm = Boxes.column(12);
  private final HBox view = new HBox();
  private final TypedKeys typed;
  private Subscription listening = Subscription.EMPTY;

  /**
   * What leads away from here, and what is done elsewhere.
   *
   * @param back to the sale
   * @param print the receipt of the sale that is looked at
   */
  public record Ways(Runnable back, Runnable print) {}

  public SalesScreen(Ui ui, SalesViewModel model, Ways ways) {
    this.ui = ui;
    this.model = model;
    this.ways = ways;
    this.wording = new Wording(ui.texts(), ui.formats());
    this.receipt = new ReceiptLines(ui.texts(), ui.formats());
    this.typed = new TypedKeys(view, this::typed);
    this.keypad = new Keypad(ui.texts(), model::digit, this::pressed);
    this.tillField = new FieldButton("sales.field.till", Field.TILL);
    this.dateField = new FieldButton("sales.field.date", Field.DATE);
    this.numberField = new FieldButton("sales.field.number", Field.NUMBER);
    this.print =
        TillKey.action(MaterialDesignP.PRINTER, ui.texts().bind("print.again"), "F3", ways.print());
    this.cancel =
        TillKey.action(
                MaterialDesignU.UNDO, ui.texts().bind("sales.cancel"), "F8", model::beginCancel)
            .destructive();
    this.confirm = Words.button(ui.texts().bind("sales.cancel"), model::cancel, "till");
    layOut();
  }

  /** A part of the receipt number that digits can go to. */
  private final class FieldButton extends ToggleButton {

    private final Label value = Boxes.styled(new Label(), "text-20", "semibold", "data");

    FieldButton(String key, Field field) {
      Label words = Words.label(ui.texts().bind(key), "text-12", "muted");
      getStyleClass().add("field-key");
      setGraphic(Boxes.column(4, words, value));
      accessibleTextProperty().bind(ui.texts().bind(key));
      setMaxWidth(Double.MAX_VALUE);
      setOnAction(event -> {
        model.field(field);
        setSelected(true);
      });
    }

    void show(String digits, boolean chosen) {
      value.setText(digits.isEmpty() ? " " : digits);
      setSelected(chosen);
    }
  }

  private void layOut() {
    view.getStyleClass().add("till-screen");
    Node left = left();
    middle.getStyleClass().add("paper-side");
    middle.getChildren().addAll(paperScroll(), empty);
    HBox.setHgrow(middle, Priority.ALWAYS);
    view.getChildren().addAll(left, middle, rightSide());
  }

  private Node paperScroll() {
    StackPane lying = new StackPane(paper);
    lying.setAlignment(Pos.TOP_CENTER);
    ScrollPane scroll = new ScrollPane(lying);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.getStyleClass().add("paper-scroll-inner");
    return scroll;
  }

  private Node left() {
    Button home =
        Words.button(
            MaterialDesignA.ARROW_LEFT, ui.texts().bind("sales.back"), ways.back(), "till");
    HBox title =
        Boxes.row(12, home, Words.label(ui.texts().bind("sales.title"), "text-20", "bold"));
    title.getStyleClass().add("list-title");
    list.getStyleClass().add("sales-list");
    list.setCellFactory(cells -> new SaleCell());
    list.setPlaceholder(Words.label(ui.texts().bind("sales.none"), "text-16", "muted"));
    list.getSelectionModel()
        .selectedItemProperty()
        .addListener((property, old, now) -> {
          if (now != null) {
            model.find(now.sale().receiptNo());
          }
        });
    VBox left = new VBox(title, Boxes.grow(list));
    left.getStyleClass().addAll("basket", "list-side");
    return left;
  }

  private Node find() {
    HBox fields = Boxes.row(8, tillField, dateField, Boxes.grow(numberField));
    Button search =
        Words.button(MaterialDesignM.MAGNIFY, ui.texts().bind("sales.find"), model::find, "till");
    search.setMaxWidth(Double.MAX_VALUE);
    return Boxes.column(
        8, Words.label(ui.texts().bind("sales.find.title"), "text-14", "semibold"), fields, search);
  }

  private Node rightSide() {
    for (String key : REASONS) {
      ToggleButton chip = new ToggleButton();
      chip.textProperty().bind(ui.texts().bind(key));
      chip.getStyleClass().addAll("filter-chip", "reason-chip");
      chip.setOnAction(event -> model.reason(ui.texts().text(key)));
      reasons.getChildren().add(chip);
    }
    reason.promptTextProperty().bind(ui.texts().bind("sales.reason.other"));
    reason.accessibleTextProperty().bind(ui.texts().bind("sales.reason.other"));
    reason
        .textProperty()
        .addListener((property, old, now) -> {
          if (reason.isFocused()) {
            model.reason(now);
          }
        });
    confirm.getStyleClass().addAll("danger-filled");
    confirm.setMaxWidth(Double.MAX_VALUE);
    Button keep = Words.button(ui.texts().bind("sales.keep"), model::stopCancel, "till");
    keep.setMaxWidth(Double.MAX_VALUE);
    refunds.setWrapText(true);
    said.setWrapText(true);
    said.setMaxWidth(Double.MAX_VALUE);
    said.setMinHeight(Label.USE_PREF_SIZE);
    cancelForm
        .getChildren()
        .addAll(
            Words.label(ui.texts().bind("sales.why"), "text-16", "semibold"),
            reasons,
            reason,
            Boxes.spacer(),
            refunds,
            confirm,
            keep);
    VBox.setVgrow(cancelForm, Priority.ALWAYS);
    detail
        .getChildren()
        .addAll(
            find(),
            keypad,
            said,
            Boxes.spacer(),
            Boxes.row(8, Boxes.grow(print), Boxes.grow(cancel)));
    VBox.setVgrow(detail, Priority.ALWAYS);
    StackPane both = new StackPane(detail, cancelForm);
    both.getStyleClass().addAll("till-keys", "sales-side");
    return both;
  }

  @Override
  public Node view() {
    return view;
  }

  @Override
  public List<ScreenKey> keys() {
    return List.of(
        ScreenKey.of("Enter", ui.texts().bind("sales.find"), this::enter),
        ScreenKey.of("Esc", ui.texts().bind("sales.back"), this::escape),
        ScreenKey.of("F6", ui.texts().bind("sales.back"), ways.back()),
        ScreenKey.of("F3", ui.texts().bind("print.again"), ways.print()),
        ScreenKey.of("F8", ui.texts().bind("sales.cancel"), model::beginCancel),
        ScreenKey.of("F2", ui.texts().bind("sales.key.list"), list::requestFocus),
        ScreenKey.of("Backspace", ui.texts().bind("keys.erase"), model::erase),
        ScreenKey.of("Shortcut+Enter", ui.texts().bind("sales.key.confirm"), model::cancel));
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
    boolean digit = key >= '0' && key <= '9' && model.state().get().cancelling().isEmpty();
    if (digit) {
      model.digit(Character.toString(key));
    }
    return digit;
  }

  private void pressed(KeypadKey key) {
    switch (key) {
      case ERASE -> model.erase();
      case CLEAR -> model.clear();
      case ENTER -> model.find();
      default -> {
        // digits come another way, and there is nothing to switch
      }
    }
  }

  private void enter() {
    if (model.state().get().cancelling().isEmpty()) {
      model.find();
    } else {
      model.cancel();
    }
  }

  private void escape() {
    SalesState state = model.state().get();
    if (state.cancelling().isPresent()) {
      model.stopCancel();
    } else {
      ways.back().run();
    }
  }

  // ---- showing ----

  private void show(SalesState state) {
    if (!rows.equals(state.rows())) {
      rows.setAll(state.rows());
    }
    state.sale().ifPresent(sale -> paper.show(receipt.of(sale)));
    paper.setVisible(state.sale().isPresent());
    empty.setText(ui.texts().text(state.isWorking() ? "sales.looking" : "sales.choose"));
    empty.setVisible(state.sale().isEmpty());
    SalesState.Search search = state.search();
    tillField.show(search.till(), search.field() == Field.TILL);
    dateField.show(search.date(), search.field() == Field.DATE);
    dateField.setDisable(!search.isOtherTill());
    numberField.show(search.number(), search.field() == Field.NUMBER);
    keypad.show(
        new KeypadState(
            !search.typed().isEmpty(),
            !search.typed().isEmpty() || state.said().isPresent(),
            !search.number().isEmpty(),
            KeypadState.Middle.NOTHING,
            /* point= */ false));
    said.setText(state.said().map(wording::of).orElse(""));
    said.setVisible(state.said().isPresent());
    said.setManaged(state.said().isPresent());
    showCancel(state);
  }

  private void showCancel(SalesState state) {
    boolean open = state.cancelling().isPresent();
    if (open && !cancelForm.isVisible()) {
      UiThread.later(reasons.getChildren().getFirst()::requestFocus);
    }
    cancelForm.setVisible(open);
    detail.setVisible(!open);
    cancel.setDisable(!state.canCancel());
    print.setDisable(state.sale().isEmpty());
    confirm.setDisable(!state.canConfirm());
    String given = state.cancelling().orElse("");
    reasons.getChildren().stream()
        .map(ToggleButton.class::cast)
        .forEach(chip -> chip.setSelected(chip.getText().equals(given)));
    if (!reason.getText().equals(given)) {
      reason.setText(given);
    }
    refunds.setText(
        state.said().filter(s -> open).map(wording::of).orElseGet(() -> paidBack(state)));
    confirm.textProperty().unbind();
    confirm.setText(
        state
            .sale()
            .map(sale -> ui.texts().text("sales.confirm", ui.formats().won(sale.total())))
            .orElse(""));
  }

  private String paidBack(SalesState state) {
    return state.refunds().stream().map(this::paidBack).collect(Collectors.joining("\n"));
  }

  private String paidBack(Tender refund) {
    return refund.kind() == TenderKind.CASH
        ? ui.texts().text("sales.refund.cash", ui.formats().won(refund.amount()))
        : ui.texts()
            .text("sales.refund.card", ui.formats().won(refund.amount()), refund.approvalNo());
  }

  /** A sale in the list. */
  private final class SaleCell extends ListCell<Row> {

    private final Label number = Boxes.styled(new Label(), "text-16", "semibold", "data");
    private final Label about = Boxes.styled(new Label(), "text-14", "muted", "data");
    private final Label total = Boxes.styled(new Label(), "text-16", "semibold", "data");
    private final StatusLabel status = new StatusLabel();
    private final HBox content =
        Boxes.row(
            12,
            Boxes.column(4, number, about),
            Boxes.spacer(),
            Boxes.styled(Boxes.column(4, total, status), "to-the-right"));

    @Override
    protected void updateItem(Row row, boolean isEmpty) {
      super.updateItem(row, isEmpty);
      if (isEmpty || row == null) {
        setGraphic(null);
        return;
      }
      number.setText("%06d".formatted(row.sale().receiptSeq()));
      about.setText(
          "%s · %s".formatted(ui.formats().when(row.sale().at()), row.sale().cashierName()));
      total.setText(ui.formats().won(row.sale().total()));
      status.show(status(row));
      setGraphic(content);
    }

    private Status status(Row row) {
      if (row.word() == Word.NEEDS_PERSON) {
        return new Status(Tone.WARNING, ui.texts().text("sales.status.needs-person"));
      }
      if (row.sale().cancel().isPresent()) {
        return new Status(
            Tone.MUTED, ui.texts().text("sales.status.cancelled"), MaterialDesignC.CANCEL);
      }
      return row.word() == Word.APPLIED
          ? new Status(Tone.OK, ui.texts().text("sales.status.applied"))
          : new Status(Tone.OFFLINE, ui.texts().text("sales.status.kept"));
    }
  }
}
