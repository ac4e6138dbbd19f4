package juyu.hqadmin.price;

import javafx.beans.property.ReadOnlyObjectProperty;
import juyu.hqadmin.desk.Office;
import juyu.model.price.PriceChangeResource;
import juyu.ui.api.Address;
import juyu.ui.live.Paged;
import juyu.ui.live.Watch;
import juyu.ui.table.Rows;

/** Price changes, the newest first, with how far each has got. */
final class PricesViewModel {

  private final Office office;
  private final Paged<PriceChangeResource> changes;
  private final Watch watch;

  PricesViewModel(Office office) {
    this.office = office;
    changes = office.paged(Address.of("/priceChanges"), PriceChangeResource.class);
    watch = office.watch();
  }

  void shown() {
    watch.changes(changes::refresh, "price.", "shift.");
  }

  void hidden() {
    watch.end();
    changes.stop();
  }

  void more() {
    changes.more();
  }

  void retry() {
    changes.restart();
  }

  ReadOnlyObjectProperty<Rows<PriceChangeResource>> rows() {
    return changes.rows();
  }

  PriceDraft draft() {
    return new PriceDraft(office);
  }
}
