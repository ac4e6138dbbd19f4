package juyu.bos;

import java.util.List;
import java.util.function.Supplier;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import juyu.bos.desk.Desk;
import juyu.bos.order.OrdersScreen;
import juyu.bos.order.OrdersViewModel;
import juyu.bos.people.PeopleScreen;
import juyu.bos.people.PeopleViewModel;
import juyu.bos.price.PricesScreen;
import juyu.bos.price.PricesViewModel;
import juyu.bos.receiving.ReceivingScreen;
import juyu.bos.receiving.ReceivingViewModel;
import juyu.bos.sale.SalesScreen;
import juyu.bos.sale.SalesViewModel;
import juyu.bos.shift.ShiftsScreen;
import juyu.bos.shift.ShiftsViewModel;
import juyu.bos.stock.StockScreen;
import juyu.bos.stock.StockViewModel;
import juyu.bos.sync.SyncScreen;
import juyu.bos.sync.SyncViewModel;
import juyu.bos.today.TodayScreen;
import juyu.bos.today.TodayViewModel;
import juyu.ui.shell.RailEntry;
import juyu.ui.shell.Screen;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;
import org.kordamp.ikonli.materialdesign2.MaterialDesignV;

/** The ways through this window. */
final class Rail {

  private final Desk desk;

  private Rail(Desk desk) {
    this.desk = desk;
  }

  static List<RailEntry> entries(Desk desk, SyncViewModel sync) {
    return new Rail(desk).all(sync);
  }

  private List<RailEntry> all(SyncViewModel sync) {
    ReceivingViewModel receiving = new ReceivingViewModel(desk.office());
    return List.of(
        entry(
            "today",
            MaterialDesignV.VIEW_DASHBOARD_OUTLINE,
            () -> new TodayScreen(desk, new TodayViewModel(desk.office()))),
        entry(
            "stock",
            MaterialDesignS.STORAGE_TANK_OUTLINE,
            () -> new StockScreen(desk, new StockViewModel(desk.office()))),
        entry(
            "receiving",
            MaterialDesignT.TRUCK_DELIVERY_OUTLINE,
            () -> new ReceivingScreen(desk, receiving)),
        entry(
            "orders",
            MaterialDesignC.CLIPBOARD_LIST_OUTLINE,
            () -> new OrdersScreen(desk, new OrdersViewModel(desk.office()))),
        entry(
            "sales",
            MaterialDesignC.CART_OUTLINE,
            () -> new SalesScreen(desk, new SalesViewModel(desk.office()))),
        entry(
            "prices",
            MaterialDesignT.TAG_OUTLINE,
            () -> new PricesScreen(desk, new PricesViewModel(desk.office()))),
        entry(
            "shifts",
            MaterialDesignS.SWAP_HORIZONTAL,
            () -> new ShiftsScreen(desk, new ShiftsViewModel(desk.office()))),
        entry(
            "people",
            MaterialDesignA.ACCOUNT_MULTIPLE_OUTLINE,
            () -> new PeopleScreen(desk, new PeopleViewModel(desk.office()))),
        entry("sync", MaterialDesignS.SYNC, () -> new SyncScreen(desk, sync), sync.needsYou()));
  }

  private RailEntry entry(String name, Ikon icon, Supplier<Screen> screen) {
    return entry(name, icon, screen, new SimpleObjectProperty<>(0));
  }

  private RailEntry entry(
      String name, Ikon icon, Supplier<Screen> screen, ObservableValue<Integer> needsYou) {
    return new RailEntry(name, icon, desk.words("rail." + name), screen, needsYou);
  }
}
