package juyu.bos.today;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.value.ObservableValue;
import juyu.bos.desk.Office;
import juyu.model.receiving.ExpectedReceiptResource;
import juyu.model.sync.LinkStatus.State;
import juyu.model.today.AttentionResource;
import juyu.model.today.DayResource;
import juyu.model.today.TillResource;
import juyu.ui.format.Formats;
import juyu.ui.live.Live;
import juyu.ui.live.Watch;
import juyu.ui.load.Load;
import juyu.ui.table.Rows;

/** The station this morning: its sales, its tanks, what arrives, its tills, what needs a person. */
public final class TodayViewModel {

  /** How a link is no event tells. */
  private static final Duration LINKS = Duration.ofSeconds(5);

  private final Watch watch;
  private final Live<TodayData> data;

  public TodayViewModel(Office office) {
    this.data = office.live(() -> TodayData.read(office.api()));
    this.watch = office.watch();
  }

  /** The screen comes into view. */
  public void shown() {
    watch.changes(data::refresh).every(LINKS, data::refresh);
  }

  /** The screen goes out of view. */
  public void hidden() {
    watch.end();
    data.stop();
  }

  /** Tries again after a failure. */
  public void retry() {
    data.restart();
  }

  ReadOnlyObjectProperty<Load<TodayData>> load() {
    return data.load();
  }

  /** Part of it, for a table. */
  <R> ObservableValue<Rows<R>> rows(Function<TodayData, List<R>> part) {
    return data.rows(part);
  }

  /** How many things need a person. */
  public ObservableValue<Integer> needsYou() {
    return data.load().map(now -> now.shown().map(known -> known.attention().size()).orElse(0));
  }

  /** Against the same weekday up to the same time, as a share; none without such a day. */
  public static Optional<BigDecimal> change(DayResource day) {
    return day.before()
        .filter(before -> before.soFar().isPositive())
        .map(before ->
            Formats.share(day.amount().minus(before.soFar()).won(), before.soFar().won()));
  }

  /** Litres against the same weekday up to the same time, as a share. */
  public static Optional<BigDecimal> change(DayResource.OfProduct product) {
    return product
        .qtyBefore()
        .filter(before -> before.signum() > 0)
        .map(before ->
            product.qty().subtract(before).divide(before, 6, java.math.RoundingMode.HALF_UP));
  }

  /** The tills whose sales may be more than is known here, by code. */
  static List<TillResource> away(List<TillResource> tills) {
    return tills.stream().filter(till -> till.link() != State.OPEN).toList();
  }

  /** Of a till that is away and has not said anything today, nobody knows what it sold. */
  static boolean isTold(TillResource till) {
    return till.link() == State.OPEN || till.sales() > 0;
  }

  /** Where an item is dealt with: the name of a screen. */
  public static String place(AttentionResource item) {
    return switch (item.kind()) {
      case PARKED -> "sync";
      case STOCK_NEGATIVE, STOCK_LOW -> "stock";
      case DELIVERY_SHORT, DELIVERY_OVER, DELIVERY_LATE -> "receiving";
      case PRICE_NOT_APPLIED -> "prices";
      case DRAWER_VARIANCE -> "shifts";
    };
  }

  /** The soonest first, as many as a small table holds. */
  static List<ExpectedReceiptResource> soonest(TodayData data) {
    return data.expected().stream().limit(6).toList();
  }
}
