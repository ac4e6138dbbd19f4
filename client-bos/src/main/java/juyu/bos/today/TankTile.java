package juyu.bos.today;

import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import juyu.bos.desk.Desk;
import juyu.model.value.Quantity;
import juyu.ui.format.Formats;
import juyu.ui.parts.Status;
import juyu.ui.parts.TankCard;
import juyu.ui.parts.TankCard.Line;
import juyu.ui.parts.TankCard.Tank;
import juyu.ui.theme.Tone;
import juyu.ui.theme.Words;

/** A tank as a card: level, room, days left. */
public final class TankTile {

  private TankTile() {}

  /** To look at. */
  public static TankCard of(Desk desk, TankStock tank) {
    TankCard card = new TankCard();
    card.show(words(desk, tank), List.of(room(desk, tank), daysLeft(desk, tank)));
    return card;
  }

  /** With a button for what can be done with it. */
  public static Node of(Desk desk, TankStock tank, Runnable change) {
    Button button = Words.button(desk.words("stock.tank.change.short"), change, "link", "small");
    button.accessibleTextProperty().bind(desk.words("stock.tank.change.named", "" + tank.tankNo()));
    StackPane whole = new StackPane(of(desk, tank), button);
    StackPane.setAlignment(button, Pos.CENTER_RIGHT);
    StackPane.setMargin(button, new Insets(0, 8, 0, 0));
    return whole;
  }

  private static Tank words(Desk desk, TankStock tank) {
    Formats formats = desk.formats();
    String colour = desk.colour(tank.productId());
    double share = share(tank.level(), tank.capacity());
    return new Tank(
        desk.products().name(tank.productId()),
        desk.texts().text("today.tank.no", "" + tank.tankNo()),
        formats.amount(tank.level(), 0),
        formats.unit(tank.level().unit()),
        desk.texts()
            .text(
                "today.tank.about",
                formats.percent(Formats.share(tank.level().amount(), tank.capacity().amount()), 0),
                formats.amount(tank.capacity(), 0)),
        share,
        TankStock.SAFE_SHARE.doubleValue(),
        colour == null ? "data-4" : colour);
  }

  private static double share(Quantity part, Quantity whole) {
    return whole.amount() == 0 ? 0 : (double) part.amount() / whole.amount();
  }

  private static Line room(Desk desk, TankStock tank) {
    return new Line(
        desk.texts().text("today.tank.room"), desk.formats().quantity(tank.room(), 0), null);
  }

  private static Line daysLeft(Desk desk, TankStock tank) {
    String name = desk.texts().text("today.tank.days-left");
    if (tank.level().isNegative()) {
      String below = desk.texts().text("stock.state.negative");
      return new Line(name, below, new Status(Tone.DANGER, below));
    }
    String days =
        tank.daysLeft()
            .map(left -> desk.texts().text("today.tank.days", desk.formats().number(left, 1)))
            .orElse("–");
    return tank.isLow()
        ? new Line(name, days, new Status(Tone.WARNING, desk.texts().text("today.tank.low", days)))
        : new Line(name, days, null);
  }
}
