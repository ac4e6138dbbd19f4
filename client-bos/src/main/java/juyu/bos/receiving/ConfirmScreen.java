package juyu.bos.receiving;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import juyu.bos.desk.Desk;
import juyu.bos.receiving.ConfirmViewModel.Around;
import juyu.bos.receiving.ConfirmViewModel.Verdict;
import juyu.model.receiving.ArrivalResource;
import juyu.model.receiving.ExpectedReceiptResource;
import juyu.model.receiving.ReceiptResource;
import juyu.model.value.Quantity;
import juyu.model.value.Unit;
import juyu.ui.form.FormField;
import juyu.ui.fx.Follow;
import juyu.ui.fx.UiThread;
import juyu.ui.load.FailureView;
import juyu.ui.page.Facts;
import juyu.ui.page.Rebuilt;
import juyu.ui.page.Tiles;
import juyu.ui.parts.ConsequenceList;
import juyu.ui.parts.ConsequenceList.Consequence;
import juyu.ui.parts.KeyHint;
import juyu.ui.parts.Step;
import juyu.ui.parts.StepCard;
import juyu.ui.shell.Screen;
import juyu.ui.shell.ScreenKey;
import juyu.ui.table.DataTable;
import juyu.ui.table.Rows;
import juyu.ui.theme.Boxes;
import juyu.ui.theme.Icon;
import juyu.ui.theme.Words;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;

/** A tanker is here: slip, what was delivered, what that means, and the manager's word. */
final class ConfirmScreen implements Screen {

  private static final double RESULT = 420;
  private static final double SLIP = 260;

  private final Desk desk;
  private final ConfirmViewModel model;
  private final Runnable leave;
  private final ObservableValue<Optional<Verdict>> verdict;
  private final FormField delivered;
  private final Button confirm;
  private final Node view;

  /**
   * @param leave goes back to the list
   */
  ConfirmScreen(Desk desk, ConfirmViewModel model, Runnable leave) {
    this.desk = desk;
    this.model = model;
    this.leave = leave;
    this.verdict = model.verdict();
    this.delivered = deliveredField();
    this.confirm = confirmButton();
    this.view = page();
  }

  private Node page() {
    HBox columns = new HBox(Boxes.grow(left()), result());
    columns.getStyleClass().add("gap-16");
    columns.setFillHeight(false);
    VBox page = Boxes.styled(new VBox(header(), strip(), columns), "page");
    javafx.scene.control.ScrollPane scroll = new javafx.scene.control.ScrollPane(page);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(javafx.scene.control.ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setFocusTraversable(false);
    return scroll;
  }

  private Node header() {
    ExpectedReceiptResource receipt = model.receipt();
    Button back = Words.button(desk.words("receiving.title"), this::goBack, "plain", "title-link");
    return Boxes.row(
        4,
        back,
        Icon.of(MaterialDesignC.CHEVRON_RIGHT),
        Words.data(
            desk.texts()
                .bind(() ->
                    desk.products().name(receipt.productId())
                        + " "
                        + desk.formats().quantity(model.loaded(), 0)),
            "text-20",
            "bold"));
  }

  private Node strip() {
    ExpectedReceiptResource receipt = model.receipt();
    HBox strip =
        Boxes.row(
            32,
            fact("orders.vehicle", new SimpleObjectProperty<>(receipt.vehicleNo())),
            fact(
                "receiving.expected-at",
                desk.texts().bind(() -> desk.formats().when(receipt.expectedAt()))),
            fact(
                "receiving.shipped-at",
                desk.texts().bind(() -> desk.formats().when(receipt.shippedAt()))),
            fact("receiving.tanks", tankWords()),
            fact("receiving.room", roomWords()),
            fact("orders.address", new SimpleObjectProperty<>(receipt.destAddr())));
    strip.getStyleClass().addAll("card", "pad-16");
    return strip;
  }

  private Node fact(String key, ObservableValue<String> value) {
    return Boxes.column(
        4, Words.label(desk.words(key), "text-12", "muted"), Words.data(value, "semibold"));
  }

  private ObservableValue<String> tankWords() {
    return desk.texts()
        .bind(
            () ->
                around()
                    .filter(known -> !known.tanks().isEmpty())
                    .map(known ->
                        String.join(
                            ", ",
                            known.tanks().stream()
                                .map(tank -> desk.texts().text("today.tank.no", "" + tank.tankNo()))
                                .toList()))
                    .orElse("–"),
            model.around());
  }

  private ObservableValue<String> roomWords() {
    return desk.texts()
        .bind(
            () ->
                around().filter(known -> !known.tanks().isEmpty()).map(this::roomWords).orElse("–"),
            model.around());
  }

  private String roomWords(Around known) {
    boolean enough = known.room().compareTo(model.loaded()) >= 0;
    return desk.texts()
        .text(
            enough ? "receiving.room.enough" : "receiving.room.too-little",
            desk.formats().quantity(known.room(), 0));
  }

  private Optional<Around> around() {
    return model.around().get().shown();
  }

  // --- what is entered --------------------------------------------------------------------------

  private Node left() {
    Tiles cards = new Tiles(SLIP, Double.MAX_VALUE, slip(), delivered());
    VBox left =
        Boxes.column(
            16, cards, new Rebuilt(desk.texts(), this::tanks, model.around(), verdict), receipts());
    left.setMinWidth(0);
    return left;
  }

  private Node slip() {
    StepCard card =
        new StepCard(
            1,
            desk.words("receiving.slip"),
            new Rebuilt(
                desk.texts(),
                () ->
                    new Facts()
                        .with(
                            desk.words("form.product"),
                            desk.products().name(model.receipt().productId()))
                        .with(
                            desk.words("receiving.loaded"),
                            desk.formats().quantity(model.loaded(), 1),
                            "semibold")
                        .with(desk.words("orders.vehicle"), model.receipt().vehicleNo())
                        .with(
                            desk.words("orders.number"),
                            model.receipt().orderId().toString(),
                            "text-12")));
    card.show(Step.State.DONE, "");
    return card;
  }

  private FormField deliveredField() {
    return FormField.of(desk.ui(), desk.words("receiving.delivered"), model.delivered())
        .unit(desk.formats().unit(model.loaded().unit()))
        .size("tall")
        .hint(desk.words("receiving.delivered.hint"));
  }

  private Node delivered() {
    Button asLoaded =
        Words.button(
            desk.texts()
                .bind(() ->
                    desk.texts()
                        .text("receiving.as-loaded", desk.formats().quantity(model.loaded(), 1))),
            model::asLoaded);
    StepCard card = new StepCard(2, desk.words("receiving.step.delivered"), delivered, asLoaded);
    verdict.subscribe(now -> card.show(now.isPresent() ? Step.State.DONE : Step.State.NOW, ""));
    return card;
  }

  // --- what helps to decide ---------------------------------------------------------------------

  private Node tanks() {
    return around()
        .filter(known -> !known.tanks().isEmpty())
        .<Node>map(known -> new BeforeAndAfter(desk, known, model.receipt(), verdict.getValue()))
        .orElseGet(VBox::new);
  }

  private Node receipts() {
    DataTable<ArrivalResource> table = Arrivals.table(desk, false);
    table
        .titled(desk.words("receiving.of-vehicle"))
        .fitted()
        .whenEmpty(
            desk.words("receiving.of-vehicle.empty", model.receipt().vehicleNo()),
            desk.words("receiving.of-vehicle.empty.next"))
        .onRetry(model::retry);
    table
        .rows()
        .bind(
            model
                .around()
                .map(now ->
                    now.shown().map(known -> Rows.of(known.receipts())).orElseGet(Rows::loading)));
    return table;
  }

  // --- what it means ----------------------------------------------------------------------------

  private Node result() {
    ConsequenceList consequences = desk.consequences();
    Rebuilt verdictView =
        new Rebuilt(
            desk.texts(), () -> new VerdictView(desk, model.loaded(), verdict.getValue()), verdict);
    Runnable said = () -> consequences.show(consequences(verdict.getValue()));
    verdict.subscribe(now -> said.run());
    desk.texts().language().subscribe(language -> said.run());
    StepCard card =
        new StepCard(
            3,
            desk.words("receiving.result"),
            verdictView,
            consequences,
            refused(),
            confirm,
            Boxes.grow(Words.button(desk.words("receiving.later"), this::goBack)));
    consequences.visibleProperty().bind(verdict.map(Optional::isPresent));
    verdict.subscribe(now -> card.show(now.isPresent() ? Step.State.NOW : Step.State.WAITING, ""));
    card.setMinWidth(RESULT);
    card.setPrefWidth(RESULT);
    card.setMaxWidth(RESULT);
    return card;
  }

  /** What the station said of the last try, where the quantity is not to blame. */
  private Node refused() {
    VBox place = new VBox();
    place.managedProperty().bind(model.form().failure().map(Optional::isPresent));
    Follow.whileShown(
        place,
        model.form().failure(),
        now -> place.getChildren().setAll(now.map(FailureView::beside).stream().toList()));
    return place;
  }

  private List<Consequence> consequences(Optional<Verdict> verdict) {
    return verdict.map(this::consequences).orElse(List.of());
  }

  private List<Consequence> consequences(Verdict known) {
    List<Consequence> all = new ArrayList<>();
    all.add(
        new Consequence(
            MaterialDesignS.STORAGE_TANK_OUTLINE,
            desk.texts()
                .text(
                    "receiving.then.stock", desk.formats().signedQuantity(known.delivered(), 1))));
    if (known.difference().amount() != 0) {
      all.add(
          new Consequence(
              MaterialDesignS.SCALE_BALANCE,
              desk.texts()
                  .text(
                      known.difference().isNegative()
                          ? "receiving.then.short"
                          : "receiving.then.over",
                      desk.formats().quantity(size(known.difference()), 1))));
    }
    all.add(
        new Consequence(MaterialDesignS.SEND_OUTLINE, desk.texts().text("receiving.then.told")));
    tooMuch(known)
        .ifPresent(over ->
            all.add(
                new Consequence(
                    MaterialDesignA.ALERT_OUTLINE,
                    desk.texts()
                        .text("receiving.then.too-much", desk.formats().quantity(over, 0)))));
    return all;
  }

  private static Quantity size(Quantity difference) {
    return difference.isNegative() ? difference.negated() : difference;
  }

  private Optional<Quantity> tooMuch(Verdict known) {
    return around()
        .filter(some -> !some.tanks().isEmpty() && known.delivered().unit() == Unit.LITRE)
        .map(some -> known.delivered().minus(some.room()))
        .filter(Quantity::isPositive);
  }

  private Button confirmButton() {
    Button button = Words.button(confirmWords(), this::confirm, "primary", "tall");
    button.setMaxWidth(Double.MAX_VALUE);
    button.setGraphic(new KeyHint("Ctrl+Enter"));
    button.setContentDisplay(javafx.scene.control.ContentDisplay.RIGHT);
    button
        .disableProperty()
        .bind(
            Bindings.createBooleanBinding(
                () -> verdict.getValue().isEmpty() || model.form().busy().get(),
                verdict,
                model.form().busy()));
    return button;
  }

  private ObservableValue<String> confirmWords() {
    return desk.texts()
        .bind(
            () ->
                verdict
                    .getValue()
                    .map(known ->
                        desk.texts()
                            .text(
                                "receiving.confirm", desk.formats().quantity(known.delivered(), 1)))
                    .orElseGet(() -> desk.texts().text("receiving.confirm.empty")),
            verdict);
  }

  private void confirm() {
    if (verdict.getValue().isPresent()) {
      model.confirm(this::confirmed);
    }
  }

  private void confirmed(ReceiptResource receipt) {
    leave.run();
    desk.frame()
        .toasts()
        .done(
            desk.words(
                "receiving.confirmed",
                desk.products().name(receipt.productId()),
                desk.formats().quantity(Quantity.of(receipt.receivedQty(), receipt.unit()), 1)));
  }

  private void goBack() {
    leave.run();
  }

  @Override
  public Node view() {
    return view;
  }

  @Override
  public List<ScreenKey> keys() {
    return List.of(
        ScreenKey.of(
            "Shortcut+Enter",
            desk.words("receiving.confirm.key"),
            this::confirm,
            Bindings.createBooleanBinding(() -> verdict.getValue().isPresent(), verdict)),
        ScreenKey.of("Esc", desk.words("receiving.later"), this::goBack));
  }

  @Override
  public void shown() {
    model.shown();
    UiThread.later(() -> delivered.control().requestFocus());
  }

  @Override
  public void hidden() {
    model.hidden();
  }
}
