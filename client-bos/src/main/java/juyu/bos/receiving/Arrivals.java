package juyu.bos.receiving;

import java.util.Locale;
import juyu.bos.desk.Desk;
import juyu.model.receiving.ArrivalResource;
import juyu.model.receiving.ToleranceRule.Band;
import juyu.model.value.Quantity;
import juyu.ui.parts.Status;
import juyu.ui.table.Column;
import juyu.ui.table.DataTable;
import juyu.ui.theme.Tone;

/** Confirmed receipts as a table: of all vehicles, or of one. */
final class Arrivals {

  private Arrivals() {}

  /**
   * @param withVehicle whether they are of several vehicles
   */
  static DataTable<ArrivalResource> table(Desk desk, boolean withVehicle) {
    Column<ArrivalResource, String> vehicle =
        Column.text(desk.words("orders.vehicle"), one -> one.vehicleNo().orElse(null));
    return desk.<ArrivalResource>table(
            Column.<ArrivalResource>instant(
                    desk.words("receiving.received-at"), ArrivalResource::receivedAt)
                .width(156),
            Column.<ArrivalResource>text(
                    desk.words("form.product"), one -> desk.products().name(one.productId()))
                .marked(one -> desk.colour(one.productId())),
            withVehicle ? vehicle : vehicle.hidden(),
            Column.<ArrivalResource>volume(
                desk.words("receiving.loaded"),
                1,
                one -> Quantity.of(one.shippedQty(), one.unit())),
            Column.<ArrivalResource>volume(
                desk.words("receiving.delivered"),
                1,
                one -> Quantity.of(one.receivedQty(), one.unit())),
            Column.<ArrivalResource>signedVolume(
                desk.words("receiving.difference"),
                1,
                one -> Quantity.of(one.difference(), one.unit())),
            Column.<ArrivalResource>status(
                desk.words("receiving.verdict"), one -> status(desk, one.band())))
        .identifiedBy(ArrivalResource::orderId)
        .whenEmpty(
            desk.words("receiving.arrivals.empty"), desk.words("receiving.arrivals.empty.next"));
  }

  static Status status(Desk desk, Band band) {
    String words = desk.texts().text("receiving.band." + band.name().toLowerCase(Locale.ROOT));
    return new Status(band == Band.FINE ? Tone.OK : Tone.WARNING, words);
  }
}
