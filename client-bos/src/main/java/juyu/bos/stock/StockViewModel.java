package juyu.bos.stock;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.value.ObservableValue;
import juyu.bos.desk.Office;
import juyu.bos.today.TankStock;
import juyu.model.stock.StockOutlookResource;
import juyu.model.stock.StockSummaryResource;
import juyu.model.tank.TankResource;
import juyu.ui.api.Address;
import juyu.ui.api.ApiClient;
import juyu.ui.live.Live;
import juyu.ui.live.Watch;
import juyu.ui.load.Load;
import juyu.ui.table.Rows;

/** What there is of every product, and the tanks under the forecourt. */
public final class StockViewModel {

  private static final int MOST = 100_000;

  private final Office office;
  private final Live<Books> books;
  private final Watch watch;

  /** Stock and tanks of one moment. */
  record Books(List<StockRow> stock, List<TankStock> tanks) {

    static Books read(ApiClient api) {
      List<StockOutlookResource> outlook =
          api.all(Address.of("/stockOutlook"), StockOutlookResource.class, MOST);
      return new Books(
          StockRow.of(
              api.all(Address.of("/stockSummaries"), StockSummaryResource.class, MOST), outlook),
          TankStock.of(api.all(Address.of("/tanks"), TankResource.class, MOST), outlook));
    }
  }

  public StockViewModel(Office office) {
    this.office = office;
    this.books = office.live(() -> Books.read(office.api()));
    this.watch = office.watch();
  }

  public void shown() {
    watch.changes(books::refresh, "sale.", "fuel.", "goods.", "stock.", "tank.", "product.");
  }

  public void hidden() {
    watch.end();
    books.stop();
  }

  public void retry() {
    books.restart();
  }

  ReadOnlyObjectProperty<Load<Books>> load() {
    return books.load();
  }

  ObservableValue<Rows<StockRow>> rows() {
    return books.rows(Books::stock);
  }

  /** The movements of one product. */
  FlowsViewModel flows(String productId) {
    return new FlowsViewModel(office, productId);
  }

  CountForm count(StockRow row) {
    return new CountForm(office, row);
  }

  AdjustForm adjust(StockRow row) {
    return new AdjustForm(office, row);
  }

  TankForm newTank() {
    return TankForm.of(office, nextTankNo());
  }

  TankForm change(TankStock tank) {
    return TankForm.of(office, tank);
  }

  private int nextTankNo() {
    return 1
        + books.value().stream()
            .flatMap(known -> known.tanks().stream())
            .mapToInt(TankStock::tankNo)
            .max()
            .orElse(0);
  }
}
