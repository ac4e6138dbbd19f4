package juyu.hqadmin.order;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import juyu.hqadmin.desk.Office;
import juyu.model.order.OrderStatusResource;
import juyu.model.shipment.ShipOrder;
import juyu.model.shipment.ShipmentResource;
import juyu.ui.api.Address;
import juyu.ui.api.Once;
import juyu.ui.form.Field;
import juyu.ui.form.Form;
import juyu.ui.text.Texts;

/** A tanker for an order. */
final class ShipForm {

  private static final int USUAL_HOURS = 4;

  private final Office office;
  private final OrderStatusResource order;
  private final Field<String> vehicle = Field.text("vehicleNo");
  private final Field<LocalDate> day = Field.day("expectedAt");
  private final Field<String> time = Field.text("time").mustBe(ShipForm::clockTime);
  private final Form form;
  private final Once<ShipmentResource> once;

  ShipForm(Office office, OrderStatusResource order) {
    this.office = office;
    this.order = order;
    form = new Form(office.work(), office.texts(), vehicle, day, time);
    once = new Once<>(office.api(), ShipmentResource.class);
    var soon = office.clock().now().atZone(zone()).plusHours(USUAL_HOURS);
    day.start(soon.toLocalDate());
    time.start("%02d:00".formatted(soon.getHour()));
  }

  private ZoneId zone() {
    return office.formats().zone();
  }

  private static Optional<Function<Texts, String>> clockTime(String typed) {
    return parsed(typed).isPresent()
        ? Optional.empty()
        : Optional.of(texts -> texts.text("orders.ship.time.wrong"));
  }

  private static Optional<LocalTime> parsed(String typed) {
    try {
      return Optional.of(LocalTime.parse(typed.length() == 4 ? "0" + typed : typed));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  OrderStatusResource order() {
    return order;
  }

  Field<String> vehicle() {
    return vehicle;
  }

  Field<LocalDate> day() {
    return day;
  }

  Field<String> time() {
    return time;
  }

  Form form() {
    return form;
  }

  void send(Consumer<ShipmentResource> done) {
    form.send(
        () ->
            once.post(
                Address.of("/shipments"),
                new ShipOrder(order.orderId(), vehicle.get(), expectedAt())),
        done);
  }

  private Instant expectedAt() {
    return day.get().atTime(parsed(time.get()).orElseThrow()).atZone(zone()).toInstant();
  }
}
