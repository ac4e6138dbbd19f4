package juyu.bos.stock;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import juyu.bos.desk.Desk;
import juyu.bos.today.TankStock;
import juyu.bos.today.TankTile;
import juyu.ui.load.Skeleton;
import juyu.ui.page.Page;
import juyu.ui.page.Rebuilt;
import juyu.ui.page.Tiles;
import juyu.ui.parts.Status;
import juyu.ui.shell.Screen;
import juyu.ui.shell.ScreenKey;
import juyu.ui.table.Column;
import juyu.ui.table.DataTable;
import juyu.ui.theme.Tone;
import juyu.ui.theme.Words;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

/** Tanks, and what there is of every product; a product's movements open beside it. */
public final class StockScreen implements Screen {

  private final Desk desk;
  private final StockViewModel model;
  private final DataTable<StockRow> table;
  private final Node view;

  public StockScreen(Desk desk, StockViewModel model) {
    this.desk = desk;
    this.model = model;
    this.table = table();
    table.setMinHeight(Region.USE_PREF_SIZE);
    this.view =
        Page.scrolling(
            desk.header(
                "stock",
                Words.button(
                    MaterialDesignP.PLUS,
                    desk.words("stock.tank.new"),
                    () -> TankSheet.open(desk, model.newTank()))),
            new Rebuilt(desk.texts(), this::tanks, model.load()),
            table);
  }

  private Node tanks() {
    return model
        .load()
        .get()
        .shown()
        .<Node>map(books -> books.tanks().isEmpty() ? new VBox() : tanks(books.tanks()))
        .orElseGet(() -> Skeleton.cards(4, 2));
  }

  private Node tanks(List<TankStock> tanks) {
    Tiles cards = new Tiles(250, 320);
    cards.show(
        tanks.stream()
            .map(tank -> TankTile.of(desk, tank, () -> TankSheet.open(desk, model.change(tank))))
            .toList());
    return cards;
  }

  private DataTable<StockRow> table() {
    DataTable<StockRow> stock =
        desk.table(
            Column.<StockRow>text(
                    desk.words("form.product"), row -> desk.products().name(row.productId()))
                .strong()
                .marked(row -> desk.colour(row.productId())),
            Column.<StockRow>text(desk.words("form.code"), StockRow::productId).muted().width(100),
            Column.<StockRow>quantity(desk.words("stock.on-hand"), StockRow::onHand)
                .strong()
                .width(128),
            Column.<StockRow>quantity(
                desk.words("stock.expected"),
                row -> row.expected().isPositive() ? row.expected() : null),
            Column.<StockRow>quantity(desk.words("stock.per-day"), row -> row.perDay().orElse(null))
                .muted(),
            Column.<StockRow>number(
                desk.words("stock.days-left"), 1, row -> row.daysLeft().orElse(null)),
            Column.status(desk.words("stock.state"), this::state),
            Column.<StockRow>action(
                    desk.words("stock.actions"),
                    row -> desk.texts().text("stock.count"),
                    row -> CountSheet.open(desk, model.count(row)))
                .width(80),
            Column.<StockRow>action(
                    desk.words("stock.actions.adjust"),
                    row -> desk.texts().text("stock.adjust"),
                    row -> AdjustSheet.open(desk, model.adjust(row)))
                .width(80));
    stock
        .withTools()
        .titled(desk.words("stock.table"))
        .identifiedBy(StockRow::productId)
        .whenEmpty(desk.words("stock.empty"), desk.words("stock.empty.next"))
        .onRetry(model::retry)
        .onActivate(this::open);
    stock.rows().bind(model.rows());
    return stock;
  }

  private Status state(StockRow row) {
    return switch (row.state()) {
      case NEGATIVE -> new Status(Tone.DANGER, desk.texts().text("stock.state.negative"));
      case LOW -> new Status(Tone.WARNING, desk.texts().text("stock.state.low"));
      case FINE -> new Status(Tone.OK, desk.texts().text("stock.state.fine"));
    };
  }

  private void open(StockRow row) {
    FlowsSheet.open(desk, model, row);
  }

  private void withSelected(java.util.function.Consumer<StockRow> action) {
    Optional.ofNullable(table.selected().get()).ifPresent(action);
  }

  @Override
  public Node view() {
    return view;
  }

  @Override
  public List<ScreenKey> keys() {
    var selected = table.selected().isNotNull();
    List<ScreenKey> keys = new ArrayList<>(table.keys());
    keys.addAll(
        List.of(
            ScreenKey.of(
                "F6",
                desk.words("stock.count"),
                () -> withSelected(row -> CountSheet.open(desk, model.count(row))),
                selected),
            ScreenKey.of(
                "F7",
                desk.words("stock.adjust"),
                () -> withSelected(row -> AdjustSheet.open(desk, model.adjust(row))),
                selected),
            ScreenKey.of("F5", desk.words("key.refresh"), model::retry)));
    return keys;
  }

  @Override
  public void shown() {
    model.shown();
  }

  @Override
  public void hidden() {
    model.hidden();
  }
}
