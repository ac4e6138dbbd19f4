package juyu.bos.today;

import java.util.List;
import juyu.model.receiving.ExpectedReceiptResource;
import juyu.model.stock.StockOutlookResource;
import juyu.model.tank.TankResource;
import juyu.model.today.AttentionResource;
import juyu.model.today.DayResource;
import juyu.model.today.TillResource;
import juyu.ui.api.Address;
import juyu.ui.api.ApiClient;

/** Everything on the first screen, as the station tells it. */
record TodayData(
    DayResource day,
    List<TillResource> tills,
    List<TankResource> tanks,
    List<StockOutlookResource> outlook,
    List<ExpectedReceiptResource> expected,
    List<AttentionResource> attention) {

  private static final int MANY = 1_000;

  /** Blocks. */
  static TodayData read(ApiClient api) {
    return new TodayData(
        api.get(Address.of("/day"), DayResource.class),
        api.all(Address.of("/tills"), TillResource.class, MANY),
        api.all(Address.of("/tanks"), TankResource.class, MANY),
        api.all(Address.of("/stockOutlook"), StockOutlookResource.class, MANY),
        api.all(Address.of("/expectedReceipts"), ExpectedReceiptResource.class, MANY),
        api.all(Address.of("/attention"), AttentionResource.class, MANY));
  }
}
