package juyu.bos.today;

import juyu.bos.desk.Desk;
import juyu.model.today.AttentionResource;
import juyu.model.value.Money;
import juyu.model.value.NodeCode;
import juyu.model.value.Quantity;
import juyu.ui.parts.Attention;
import juyu.ui.theme.Tone;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

/** What needs a person, in words, and where to go for it. */
final class AttentionWords {

  private final Desk desk;

  AttentionWords(Desk desk) {
    this.desk = desk;
  }

  Attention of(AttentionResource item) {
    return new Attention(
        icon(item),
        item.kind() == AttentionResource.Kind.PARKED ? Tone.DANGER : Tone.WARNING,
        title(item),
        about(item),
        desk.texts().text("today.look"),
        () -> desk.frame().go(TodayViewModel.place(item)));
  }

  private static Ikon icon(AttentionResource item) {
    return switch (item.kind()) {
      case PARKED -> MaterialDesignP.PAUSE_CIRCLE;
      case STOCK_NEGATIVE, STOCK_LOW -> MaterialDesignS.STORAGE_TANK_OUTLINE;
      case DELIVERY_SHORT, DELIVERY_OVER, DELIVERY_LATE -> MaterialDesignT.TRUCK_ALERT_OUTLINE;
      case PRICE_NOT_APPLIED -> MaterialDesignT.TAG_OUTLINE;
      case DRAWER_VARIANCE -> MaterialDesignC.CASH_REGISTER;
    };
  }

  private String title(AttentionResource item) {
    return switch (item.kind()) {
      case PARKED -> text("today.parked", item.count().orElse(0L));
      case STOCK_NEGATIVE -> text("today.stock-negative", quantity(item));
      case STOCK_LOW -> text("today.stock-low", quantity(item));
      case DELIVERY_SHORT -> text("today.delivery-short", signed(item));
      case DELIVERY_OVER -> text("today.delivery-over", signed(item));
      case DELIVERY_LATE -> text("today.delivery-late", quantity(item));
      case PRICE_NOT_APPLIED -> text("today.price-not-applied", item.count().orElse(0L));
      case DRAWER_VARIANCE ->
          text("today.drawer-variance", desk.formats().signedWon(item.amount().orElse(Money.ZERO)));
    };
  }

  private String about(AttentionResource item) {
    String age = desk.formats().age(item.since());
    String product = item.productId().map(desk.products()::name).orElse("");
    String till = item.till().map(NodeCode::value).orElse("");
    String reference = item.reference().orElse("");
    return switch (item.kind()) {
      case PARKED -> text("today.parked.about", till, age);
      case STOCK_NEGATIVE -> text("today.stock-negative.about", product);
      case STOCK_LOW -> text("today.stock-low.about", product);
      case DELIVERY_SHORT, DELIVERY_OVER -> product + " · " + desk.formats().when(item.since());
      case DELIVERY_LATE ->
          text("today.delivery-late.about", product, reference, desk.formats().when(item.since()));
      case PRICE_NOT_APPLIED ->
          text("today.price-not-applied.about", till, desk.formats().when(item.since()));
      case DRAWER_VARIANCE -> text("today.drawer-variance.about", till, reference, age);
    };
  }

  private String quantity(AttentionResource item) {
    return item.qty()
        .flatMap(qty -> item.unit().map(unit -> desk.formats().quantity(Quantity.of(qty, unit), 0)))
        .orElse("");
  }

  private String signed(AttentionResource item) {
    return item.qty()
        .flatMap(qty ->
            item.unit().map(unit -> desk.formats().signedQuantity(Quantity.of(qty, unit), 1)))
        .orElse("");
  }

  private String text(String key, Object... args) {
    return desk.texts().text(key, args);
  }
}
