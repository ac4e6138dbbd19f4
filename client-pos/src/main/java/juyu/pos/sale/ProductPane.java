package juyu.pos.sale;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import juyu.model.price.ArmedPrice;
import juyu.model.product.Product;
import juyu.model.product.Product.Category;
import juyu.model.sale.Offer;
import juyu.model.value.Unit;
import juyu.pos.product.SearchViewModel;
import juyu.pos.product.TilesViewModel;
import juyu.pos.product.TilesViewModel.Tab;
import juyu.pos.words.Wording;
import juyu.till.product.Catalogue.Entry;
import juyu.ui.Ui;
import juyu.ui.parts.KeyHint;
import juyu.ui.parts.SegmentedControl.Choice;
import juyu.ui.theme.Boxes;
import juyu.ui.theme.Icon;
import juyu.ui.till.CategoryTabs;
import juyu.ui.till.ProductTile.Tile;
import juyu.ui.till.TileGrid;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;

/** Search, lines of business and tiles: everything that puts a product into the basket. */
final class ProductPane extends VBox {

  private static final int COLOURS = 4;

  private final Ui ui;
  private final SaleViewModel sale;
  private final TilesViewModel tiles;
  private final SearchViewModel search;
  private final Wording wording;
  private final TextField field = Boxes.styled(new TextField(), "till", "search");
  private final HBox top;
  private final TileGrid grid;
  private final Label nothing = Boxes.styled(new Label(), "text-16", "muted");
  private List<Entry> shown = List.of();
  private final Map<Tab, Choice<Tab>> choices = new HashMap<>();
  private final CategoryTabs<Tab> tabs;

  ProductPane(Ui ui, SaleViewModel sale, TilesViewModel tiles, SearchViewModel search) {
    this.ui = ui;
    this.sale = sale;
    this.tiles = tiles;
    this.search = search;
    this.wording = new Wording(ui.texts(), ui.formats());
    this.grid = new TileGrid(ui.texts(), place -> add(shown.get(place)));
    this.tabs = new CategoryTabs<>(List.of(choiceOf(Tab.FAVOURITES)));
    this.top = Boxes.row(12, searchBox(), tabs);
    getStyleClass().add("gap-12");
    nothing.setMouseTransparent(true);
    nothing.setWrapText(true);
    StackPane both = new StackPane(grid, nothing);
    VBox.setVgrow(both, javafx.scene.layout.Priority.ALWAYS);
    getChildren().addAll(top, both);
    tabs.chosen().addListener((property, old, now) -> tiles.choose(now));
  }

  private Choice<Tab> choice(Tab tab) {
    String key =
        tab.category()
            .map(category -> "goods.category." + category.name().toLowerCase(Locale.ROOT))
            .orElse("goods.favourites");
    return new Choice<>(tab, ui.texts().bind(key));
  }

  private Node searchBox() {
    field.promptTextProperty().bind(ui.texts().bind("sale.search"));
    field.accessibleTextProperty().bind(ui.texts().bind("sale.search"));
    field.textProperty().addListener((property, old, now) -> search.type(now));
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::searching);
    Icon icon = Icon.of(MaterialDesignM.MAGNIFY);
    icon.getStyleClass().add("muted");
    KeyHint hint = new KeyHint("F2");
    hint.visibleProperty().bind(field.textProperty().isEmpty());
    HBox over = Boxes.row(12, icon, Boxes.spacer(), hint);
    over.getStyleClass().add("search-over");
    over.setMouseTransparent(true);
    return Boxes.grow(new StackPane(field, over));
  }

  private void searching(KeyEvent event) {
    switch (event.getCode()) {
      case ENTER -> {
        event.consume();
        search.state().get().hit().ifPresent(this::add);
      }
      case ESCAPE -> {
        event.consume();
        leaveSearch();
      }
      case DOWN -> {
        event.consume();
        grid.focusFirst();
      }
      default -> {
        // the field's own
      }
    }
  }

  private void add(Entry entry) {
    boolean searched = search.state().get().isOpen();
    sale.add(entry.offer());
    if (searched) {
      leaveSearch();
    }
  }

  void focusSearch() {
    field.requestFocus();
    field.selectAll();
  }

  /** Whether something is searched for; then Esc ends that first. */
  boolean isSearching() {
    return search.state().get().isOpen();
  }

  void leaveSearch() {
    search.close();
    field.clear();
    getParent().requestFocus();
  }

  /** Follows what there is to sell until the subscription ends. */
  Subscription listen() {
    return Subscription.combine(
        tiles.state().subscribe(state -> showTiles()),
        search.state().subscribe(this::searchChanged),
        ui.texts().language().subscribe(language -> showTiles()));
  }

  private void searchChanged(SearchViewModel.State state) {
    if (!state.query().equals(field.getText())) {
      field.setText(state.query());
    }
    showTiles();
  }

  private void showTiles() {
    TilesViewModel.State state = tiles.state().get();
    showTabs(state);
    boolean searching = search.state().get().isOpen();
    shown = searching ? search.state().get().hits() : state.tiles();
    grid.show(shown.stream().map(this::tile).toList());
    nothing.setText(nothing(state, searching));
    nothing.setVisible(shown.isEmpty());
  }

  private void showTabs(TilesViewModel.State state) {
    top.getChildren().get(1).setVisible(!state.tabs().isEmpty());
    if (!state.tabs().isEmpty()) {
      tabs.offer(state.tabs().stream().map(this::choiceOf).toList());
      state.tab().ifPresent(tabs.chosen()::set);
    }
  }

  private Choice<Tab> choiceOf(Tab tab) {
    return choices.computeIfAbsent(tab, this::choice);
  }

  private String nothing(TilesViewModel.State state, boolean searching) {
    if (searching) {
      return search.state().get().isSearching()
          ? ""
          : ui.texts().text("sale.search.none", search.state().get().query().strip());
    }
    if (!state.isLoaded()) {
      return "";
    }
    return state.said().map(wording::of).orElseGet(() -> ui.texts().text("sale.no-products"));
  }

  private Tile tile(Entry entry) {
    Offer offer = entry.offer();
    Product product = offer.product();
    return new Tile(
        wording.name(product),
        colour(product),
        offer.price().map(ArmedPrice::unitPrice).map(ui.formats()::won).orElse("–"),
        product.unit() == Unit.LITRE ? "/L" : "",
        note(entry),
        offer.price().isPresent() && !offer.withdrawn());
  }

  private String note(Entry entry) {
    if (entry.offer().price().isEmpty() && entry.pending().isEmpty()) {
      return ui.texts().text("sale.tile.no-price");
    }
    return entry
        .pending()
        .map(next ->
            ui.texts()
                .text(
                    "sale.tile.pending",
                    ui.formats().when(next.effectiveAt()),
                    ui.formats().won(next.unitPrice())))
        .orElse("");
  }

  /** Fuels have the colours that they have in every window, by the order of their codes. */
  private String colour(Product product) {
    if (product.category() != Category.FUEL) {
      return "";
    }
    int place = tiles.fuels().indexOf(product.productId());
    return place < 0 || place >= COLOURS ? "" : "data-" + (place + 1);
  }
}
