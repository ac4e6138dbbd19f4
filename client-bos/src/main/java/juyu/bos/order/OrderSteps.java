package juyu.bos.order;

import java.time.Instant;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import juyu.bos.desk.Desk;
import juyu.model.order.OrderStatus;
import juyu.model.order.StationOrderResource;
import juyu.ui.theme.Boxes;
import juyu.ui.theme.Icon;
import juyu.ui.theme.Tone;
import juyu.ui.theme.Words;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/** The stations of an order's way, with their times; what is still to come is muted. */
final class OrderSteps extends VBox {

  private final Desk desk;

  OrderSteps(Desk desk, StationOrderResource order) {
    this.desk = desk;
    getStyleClass().add("gap-12");
    getChildren().add(step("ordered", Optional.of(order.orderedAt())));
    if (order.status() == OrderStatus.CANCELLED) {
      getChildren().add(step("cancelled", order.cancelledAt()));
    } else {
      getChildren().add(step("shipped", order.shippedAt()));
      getChildren().add(step("received", order.receivedAt()));
    }
  }

  private Node step(String name, Optional<Instant> at) {
    Ikon picture = at.isPresent() ? MaterialDesignC.CHECK_CIRCLE : MaterialDesignC.CIRCLE_OUTLINE;
    Icon icon = Icon.of(picture);
    (at.isPresent() ? Tone.OK : Tone.MUTED).on(icon);
    return Boxes.row(
        12,
        icon,
        Words.label(desk.words("orders.step." + name), at.isPresent() ? "medium" : "muted"),
        Boxes.spacer(),
        Words.data(at.map(time -> desk.formats().when(time)).orElse("–"), "muted"));
  }
}
