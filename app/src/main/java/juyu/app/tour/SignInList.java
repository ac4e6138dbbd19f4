package juyu.app.tour;

import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import juyu.app.fleet.SignIn;
import juyu.app.fleet.SignIn.Kind;
import juyu.model.value.NodeCode;
import juyu.ui.Ui;
import juyu.ui.theme.Boxes;
import juyu.ui.theme.Icon;
import juyu.ui.theme.Words;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignG;
import org.kordamp.ikonli.materialdesign2.MaterialDesignO;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;

/** The three windows: a way to each, and with what one signs in there. */
final class SignInList extends VBox {

  private final Ui ui;
  private final TourViewModel tour;

  SignInList(Ui ui, TourViewModel tour, Desks desks) {
    this.ui = ui;
    this.tour = tour;
    getStyleClass().addAll("gap-8");
    getChildren()
        .setAll(
            row(
                "tour.desk.till",
                MaterialDesignG.GAS_STATION_OUTLINE,
                desks.till(),
                signIn -> signIn.kind() == Kind.PIN && signIn.role().equals("CASHIER")),
            row(
                "tour.desk.station",
                MaterialDesignS.STOREFRONT_OUTLINE,
                desks.station(),
                signIn -> signIn.kind() == Kind.PASSWORD && isStation(signIn)),
            row(
                "tour.desk.office",
                MaterialDesignO.OFFICE_BUILDING_OUTLINE,
                desks.office(),
                signIn -> signIn.kind() == Kind.PASSWORD && !isStation(signIn)));
  }

  private static boolean isStation(SignIn signIn) {
    return signIn.node().tier() == NodeCode.Tier.STATION;
  }

  private VBox row(String desk, Ikon icon, Optional<Runnable> show, Predicate<SignIn> where) {
    ObservableValue<String> name = ui.texts().bind(desk);
    HBox head = Boxes.row(8, Icon.of(icon), Words.label(name, "semibold"), Boxes.spacer());
    show.ifPresent(action -> {
      Button button = Words.button(ui.texts().bind("tour.show"), action, "link");
      Words.named(button, ui.texts().bind("tour.show.named", name));
      head.getChildren().add(button);
    });
    HBox who = Boxes.row(8);
    tour.signIns().subscribe(known -> show(who, tour.signIn(where)));
    return Boxes.column(4, head, who);
  }

  private void show(HBox row, Optional<SignIn> signIn) {
    if (signIn.isEmpty()) {
      row.getChildren()
          .setAll(
              Words.label(
                  ui.texts()
                      .bind(tour.signIns().get().isEmpty() ? "tour.starting" : "tour.unchanged"),
                  "muted"));
      return;
    }
    SignIn known = signIn.get();
    Label name = Words.data(known.name());
    Label kind =
        Words.label(
            ui.texts().bind(known.kind() == Kind.PIN ? "tour.pin" : "tour.password"), "muted");
    Label secret = Words.data(known.secret(), "semibold");
    secret.setId("secret-" + known.node());
    secret.setMinWidth(Label.USE_PREF_SIZE);
    row.getChildren().setAll(name, kind, secret);
    if (known.kind() == Kind.PASSWORD) {
      row.getChildren()
          .add(
              Words.iconButton(
                  MaterialDesignC.CONTENT_COPY,
                  ui.texts().bind("tour.copy"),
                  () ->
                      Clipboard.getSystemClipboard()
                          .setContent(Map.of(DataFormat.PLAIN_TEXT, known.secret()))));
    }
  }
}
