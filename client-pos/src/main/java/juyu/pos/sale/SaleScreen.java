package juyu.pos.sale;

import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import juyu.model.value.Money;
import juyu.pos.keypad.TypedKeys;
import juyu.pos.print.PrinterMark;
import juyu.pos.product.SearchViewModel;
import juyu.pos.product.TilesViewModel;
import juyu.pos.words.Wording;
import juyu.ui.Ui;
import juyu.ui.fx.UiThread;
import juyu.ui.shell.Screen;
import juyu.ui.shell.ScreenKey;
import juyu.ui.theme.Boxes;
import juyu.ui.theme.Tone;
import juyu.ui.till.EntryDisplay;
import juyu.ui.till.Keypad;
import juyu.ui.till.KeypadKey;
import juyu.ui.till.KeypadState;
import juyu.ui.till.QuickKeys;
import juyu.ui.till.TillKey;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignR;

/** Where a cashier sells: basket, products, keypad and tenders, each always in its place. */
public final class SaleScreen implements Screen {

  private final Ui ui;
  private final SaleViewModel model;
  private final TilesViewModel tiles;
  private final Ways ways;
  private final Wording wording;
  private final QuickWords quickWords;
  private final BasketPane basket;
  private final ProductPane products;
  private final Keypad keypad;
  private final EntryDisplay entry = new EntryDisplay();
  private final QuickKeys quick;
  private final SimpleObjectProperty<String> holdWords = new SimpleObjectProperty<>("");
  private final TillKey hold;
  private final TillKey cash;
  private final TillKey card;
  private final CardPane cardPane;
  private final HBox view = new HBox();
  private final TypedKeys typed;
  private Subscription listening = Subscription.EMPTY;

  /**
   * Where keys of this screen lead that are no part of a sale.
   *
   * @param printer shows how the printer is, and leads to more
   */
  public record Ways(Runnable toHeld, Runnable toSales, Runnable toShift, PrinterMark printer) {}

  public SaleScreen(
      Ui ui, SaleViewModel model, TilesViewModel tiles, SearchViewModel search, Ways ways) {
    this.ui = ui;
    this.model = model;
    this.tiles = tiles;
    this.ways = ways;
    this.wording = new Wording(ui.texts(), ui.formats());
    this.quickWords = new QuickWords(ui.texts(), ui.formats());
    this.typed = new TypedKeys(view, this::typed);
    this.keypad = new Keypad(ui.texts(), model::digit, this::pressed);
    this.quick = new QuickKeys(this::quick);
    this.cash =
        TillKey.tender(MaterialDesignC.CASH, ui.texts().bind("sale.cash"), "F9", model::payCash)
            .primary();
    this.card =
        TillKey.tender(
            MaterialDesignC.CREDIT_CARD_OUTLINE,
            ui.texts().bind("sale.card"),
            "F10",
            model::payCard);
    this.hold =
        TillKey.action(MaterialDesignP.PAUSE_CIRCLE_OUTLINE, holdWords, "F4", this::holdOrResume);
    this.basket = new BasketPane(ui, model, ways.printer(), foot());
    this.products = new ProductPane(ui, model, tiles, search);
    this.cardPane = new CardPane(ui, model);
    layOut();
  }

  private List<TillKey> foot() {
    return List.of(
        hold,
        TillKey.action(
            MaterialDesignR.RECEIPT, ui.texts().bind("sale.to-sales"), "F6", ways.toSales()),
        TillKey.action(
            MaterialDesignC.CLOCK_OUTLINE, ui.texts().bind("sale.to-shift"), "F7", ways.toShift()));
  }

  private void layOut() {
    HBox tenders = Boxes.row(8, Boxes.grow(cash), Boxes.grow(card));
    VBox.setVgrow(tenders, Priority.ALWAYS);
    VBox pay = Boxes.column(8, entry, quick, tenders);
    pay.getStyleClass().add("pay");
    HBox.setHgrow(pay, Priority.ALWAYS);
    HBox below = Boxes.row(12, keypad, pay);
    VBox.setVgrow(products, Priority.ALWAYS);
    VBox sell = Boxes.column(12, products, below);
    StackPane right = new StackPane(sell, cardPane);
    right.getStyleClass().add("till-keys");
    HBox.setHgrow(right, Priority.ALWAYS);
    basket.prefWidthProperty().bind(view.widthProperty().multiply(0.4));
    basket.minWidthProperty().bind(basket.prefWidthProperty());
    basket.maxWidthProperty().bind(basket.prefWidthProperty());
    view.getStyleClass().add("till-screen");
    view.setFocusTraversable(false);
    view.getChildren().addAll(basket, right);
  }

  @Override
  public Node view() {
    return view;
  }

  @Override
  public List<ScreenKey> keys() {
    return List.of(
        ScreenKey.of("F2", ui.texts().bind("sale.key.search"), products::focusSearch),
        ScreenKey.of("F9", ui.texts().bind("sale.cash"), model::payCash),
        ScreenKey.of("F10", ui.texts().bind("sale.card"), model::payCard),
        ScreenKey.of("F4", ui.texts().bind("sale.key.hold"), this::holdOrResume),
        ScreenKey.of("F6", ui.texts().bind("sale.to-sales"), ways.toSales()),
        ScreenKey.of("F7", ui.texts().bind("sale.to-shift"), ways.toShift()),
        ScreenKey.of("Shortcut+P", ui.texts().bind("print.title"), ways.printer()::fire),
        ScreenKey.of("Enter", ui.texts().bind("sale.key.enter"), this::enter),
        ScreenKey.of("Esc", ui.texts().bind("keys.clear"), this::escape),
        ScreenKey.of("Backspace", ui.texts().bind("keys.erase"), model::erase),
        ScreenKey.of("Delete", ui.texts().bind("sale.key.remove"), model::remove),
        ScreenKey.of("Down", ui.texts().bind("sale.key.down"), () -> model.selectBeside(1)),
        ScreenKey.of("Up", ui.texts().bind("sale.key.up"), () -> model.selectBeside(-1)),
        ScreenKey.of(
            "Page_Down", ui.texts().bind("sale.key.next-tab"), () -> tiles.chooseBeside(1)),
        ScreenKey.of(
            "Page_Up", ui.texts().bind("sale.key.tab-before"), () -> tiles.chooseBeside(-1)),
        ScreenKey.of("Shortcut+Z", ui.texts().bind("sale.undo"), model::undoRemove));
  }

  @Override
  public void shown() {
    typed.begin();
    listening =
        Subscription.combine(
            model.state().subscribe(this::show),
            model.removed().subscribe(out -> show(model.state().get())),
            products.listen(),
            ways.printer().listen(),
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
    switch (key) {
      case '0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '.' ->
          model.digit(Character.toString(key));
      case '*', 'x', 'X' -> model.multiply();
      case '/', 'l', 'L' -> model.switchUnit();
      case '+' -> model.more();
      case '-' -> model.less();
      default -> {
        return false;
      }
    }
    return true;
  }

  private void pressed(KeypadKey key) {
    switch (key) {
      case ERASE -> model.erase();
      case CLEAR -> model.clear();
      case ENTER -> model.enter();
      case SWITCH -> {
        if (model.state().get().canMultiply()) {
          model.multiply();
        } else {
          model.switchUnit();
        }
      }
      default -> {
        // digits come another way
      }
    }
  }

  private void holdOrResume() {
    SaleState state = model.state().get();
    if (state.canHold()) {
      model.hold();
    } else if (state.canResume()) {
      ways.toHeld().run();
    }
  }

  private void quick(int place) {
    model.quick(model.state().get().quickKeys().get(place));
  }

  private void enter() {
    if (model.state().get().canEnter()) {
      model.enter();
    }
  }

  private void escape() {
    if (products.isSearching()) {
      products.leaveSearch();
    } else if (model.state().get().tendering() instanceof Tendering.CardWaiting) {
      model.callOffCard();
    } else {
      model.clear();
    }
  }

  // ---- showing ----

  private void show(SaleState state) {
    basket.show(state);
    entry.show(entryOf(state));
    quick.show(state.quickKeys().stream().map(quickWords::of).toList());
    keypad.show(keys(state));
    holdWords.set(
        state.isEmpty() && state.held() > 0
            ? ui.texts().text("sale.held", state.held())
            : ui.texts().text("sale.hold"));
    hold.setDisable(!state.canHold() && !state.canResume());
    cash.setDisable(!state.canTender());
    card.setDisable(!state.canTender());
    cardPane.show(state.tendering());
  }

  private static KeypadState keys(SaleState state) {
    return new KeypadState(
        state.canErase(),
        state.canClear(),
        state.canEnter(),
        middle(state),
        state.entry().meaning() == Meaning.LITRES);
  }

  private static KeypadState.Middle middle(SaleState state) {
    if (state.canSwitchUnit()) {
      return state.entry().meaning() == Meaning.AMOUNT
          ? KeypadState.Middle.WON
          : KeypadState.Middle.LITRES;
    }
    return state.canMultiply() ? KeypadState.Middle.TIMES : KeypadState.Middle.NOTHING;
  }

  private EntryDisplay.Entry entryOf(SaleState state) {
    SaleState.Entry typing = state.entry();
    boolean money = typing.meaning() == Meaning.AMOUNT || typing.meaning() == Meaning.CASH;
    String times = typing.times().map(n -> n + " ×").orElse("");
    return new EntryDisplay.Entry(
        meaning(typing),
        hint(typing),
        typing.change().filter(Money::isNegative).isPresent() ? Tone.WARNING : Tone.MUTED,
        money ? "₩" : times,
        digits(typing),
        typing.meaning() == Meaning.LITRES ? "L" : "",
        !typing.digits().isEmpty() || !times.isEmpty());
  }

  private String meaning(SaleState.Entry typing) {
    String product = typing.product().map(wording::name).orElse("");
    if (typing.times().isPresent()) {
      return ui.texts().text("sale.entry.times");
    }
    return switch (typing.meaning()) {
      case FREE -> ui.texts().text("sale.entry.free");
      case AMOUNT -> ui.texts().text("sale.entry.amount", product);
      case LITRES -> ui.texts().text("sale.entry.litres", product);
      case PIECES -> ui.texts().text("sale.entry.pieces", product);
      case CASH -> ui.texts().text("sale.entry.cash");
    };
  }

  private String hint(SaleState.Entry typing) {
    return typing
        .change()
        .map(change ->
            change.isNegative()
                ? ui.texts().text("sale.entry.missing", ui.formats().won(change.negated()))
                : ui.texts().text("sale.entry.change", ui.formats().won(change)))
        .orElse("");
  }

  private String digits(SaleState.Entry typing) {
    String digits = typing.digits();
    if (digits.isEmpty()) {
      return typing.times().isPresent() ? "" : "0";
    }
    int point = digits.indexOf('.');
    String whole = point < 0 ? digits : digits.substring(0, point);
    String grouped = ui.formats().count(whole.isEmpty() ? 0 : Long.parseLong(whole));
    return point < 0 ? grouped : grouped + digits.substring(point);
  }
}
