package juyu.hqadmin;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import juyu.hqadmin.desk.Desk;
import juyu.hqadmin.order.OrdersScreen;
import juyu.hqadmin.overview.OverviewScreen;
import juyu.hqadmin.people.PeopleScreen;
import juyu.hqadmin.price.PricesScreen;
import juyu.hqadmin.product.CatalogueScreen;
import juyu.hqadmin.sale.SalesScreen;
import juyu.hqadmin.station.StationsScreen;
import juyu.hqadmin.sync.SyncScreen;
import juyu.hqadmin.sync.SyncViewModel;
import juyu.ui.shell.RailEntry;
import juyu.ui.shell.Screen;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;
import org.kordamp.ikonli.materialdesign2.MaterialDesignV;

/** The ways through this window. */
final class Rail {

  private final Desk desk;

  private Rail(Desk desk) {
    this.desk = desk;
  }

  /**
   * @param self who is signed in
   */
  static List<RailEntry> entries(Desk desk, SyncViewModel sync, UUID self) {
    return new Rail(desk).all(sync, self);
  }

  private List<RailEntry> all(SyncViewModel sync, UUID self) {
    return List.of(
        entry("overview", MaterialDesignV.VIEW_DASHBOARD_OUTLINE, () -> new OverviewScreen(desk)),
        entry("stations", MaterialDesignM.MAP_OUTLINE, () -> new StationsScreen(desk)),
        entry("orders", MaterialDesignT.TRUCK_OUTLINE, () -> new OrdersScreen(desk)),
        entry("catalogue", MaterialDesignP.PACKAGE_VARIANT_CLOSED, () -> new CatalogueScreen(desk)),
        entry("prices", MaterialDesignT.TAG_OUTLINE, () -> new PricesScreen(desk)),
        entry("sales", MaterialDesignC.CART_OUTLINE, () -> new SalesScreen(desk)),
        entry(
            "people", MaterialDesignA.ACCOUNT_MULTIPLE_OUTLINE, () -> new PeopleScreen(desk, self)),
        new RailEntry(
            "sync",
            MaterialDesignS.SYNC,
            desk.words("rail.sync"),
            () -> new SyncScreen(desk, sync),
            sync.needsYou()));
  }

  private RailEntry entry(String name, Ikon icon, Supplier<Screen> screen) {
    return RailEntry.of(name, icon, desk.words("rail." + name), screen);
  }
}
