package juyu.bos.receiving;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.value.ObservableValue;
import juyu.bos.desk.Office;
import juyu.model.receiving.ArrivalResource;
import juyu.model.receiving.ExpectedReceiptResource;
import juyu.model.receiving.GoodsReceiptResource;
import juyu.ui.api.Address;
import juyu.ui.live.Live;
import juyu.ui.live.Paged;
import juyu.ui.live.Watch;
import juyu.ui.load.Load;
import juyu.ui.table.Rows;

/** What is on its way, and what has come. */
public final class ReceivingViewModel {

  private static final int MANY = 1_000;
  private static final String[] TYPES = {"fuel.", "goods.", "product."};

  private final Office office;
  private final Live<List<ExpectedReceiptResource>> expected;
  private final Paged<ArrivalResource> arrivals;
  private final Paged<GoodsReceiptResource> goods;
  private final Watch watch;
  private final Map<UUID, ConfirmViewModel> begun = new HashMap<>();

  public ReceivingViewModel(Office office) {
    this.office = office;
    this.expected =
        office.live(() ->
            office.api().all(Address.of("/expectedReceipts"), ExpectedReceiptResource.class, MANY));
    this.arrivals = office.paged(Address.of("/receipts"), ArrivalResource.class);
    this.goods = office.paged(Address.of("/goodsReceipts"), GoodsReceiptResource.class);
    this.watch = office.watch();
  }

  public void shown() {
    watch.changes(this::refresh, TYPES);
  }

  private void refresh() {
    expected.refresh();
    arrivals.refresh();
    goods.refresh();
  }

  public void hidden() {
    watch.end();
    expected.stop();
    arrivals.stop();
    goods.stop();
  }

  void retry() {
    expected.restart();
    arrivals.restart();
    goods.restart();
  }

  ReadOnlyObjectProperty<Load<List<ExpectedReceiptResource>>> expected() {
    return expected.load();
  }

  ObservableValue<Rows<ExpectedReceiptResource>> expectedRows() {
    return expected.rows(items -> items);
  }

  Paged<ArrivalResource> arrivals() {
    return arrivals;
  }

  Paged<GoodsReceiptResource> goods() {
    return goods;
  }

  /** The one that is expected for this order, if it still is. */
  Optional<ExpectedReceiptResource> find(UUID orderId) {
    return expected.value().stream()
        .flatMap(List::stream)
        .filter(one -> one.orderId().equals(orderId))
        .findFirst();
  }

  /** The same one again after an interruption: what was typed is still there. */
  ConfirmViewModel confirm(ExpectedReceiptResource receipt) {
    return begun.computeIfAbsent(receipt.orderId(), order -> new ConfirmViewModel(office, receipt));
  }

  GoodsForm goodsForm() {
    return new GoodsForm(office);
  }
}
