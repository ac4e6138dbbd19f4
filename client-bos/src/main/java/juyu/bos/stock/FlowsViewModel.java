package juyu.bos.stock;

import javafx.beans.property.ReadOnlyObjectProperty;
import juyu.bos.desk.Office;
import juyu.model.stock.StockFlowResource;
import juyu.ui.api.Address;
import juyu.ui.live.Paged;
import juyu.ui.live.Watch;
import juyu.ui.table.Rows;

/** The movements of one product, newest first. */
final class FlowsViewModel {

  private final Paged<StockFlowResource> flows;
  private final Watch watch;

  FlowsViewModel(Office office, String productId) {
    this.flows =
        office.paged(
            Address.of("/stockFlows").with("productId", productId), StockFlowResource.class);
    this.watch = office.watch();
  }

  void shown() {
    watch.changes(flows::refresh, "sale.", "fuel.", "goods.", "stock.");
  }

  void hidden() {
    watch.end();
    flows.stop();
  }

  void more() {
    flows.more();
  }

  void retry() {
    flows.restart();
  }

  ReadOnlyObjectProperty<Rows<StockFlowResource>> rows() {
    return flows.rows();
  }
}
