package juyu.ui.gallery;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.RadioButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import juyu.model.value.Quantity;
import juyu.model.value.Unit;
import juyu.ui.Ui;
import juyu.ui.api.Failure;
import juyu.ui.form.Field;
import juyu.ui.form.Form;
import juyu.ui.form.FormField;
import juyu.ui.form.FormView;
import juyu.ui.form.SignInScreen;
import juyu.ui.form.SignInViewModel;
import juyu.ui.format.AgeLabel;
import juyu.ui.load.EmptyState;
import juyu.ui.load.Load;
import juyu.ui.load.LoadView;
import juyu.ui.load.Skeleton;
import juyu.ui.parts.SegmentedControl;
import juyu.ui.parts.SegmentedControl.Choice;
import juyu.ui.shell.Frame;
import juyu.ui.shell.PageHeader;
import juyu.ui.shell.Screen;
import juyu.ui.shell.ScreenKey;
import juyu.ui.sync.SyncPicture;
import juyu.ui.theme.Boxes;
import juyu.ui.theme.Words;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignR;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

/** The screens of the gallery. */
final class Samples {

  private static final Instant NOW = Instant.parse("2026-11-20T05:02:00Z");

  private final Ui ui;
  private final Frame frame;

  Samples(Ui ui, Frame frame) {
    this.ui = ui;
    this.frame = frame;
  }

  private record Sample(Node view, List<ScreenKey> keys) implements Screen {}

  private Screen screen(String title, Node... parts) {
    VBox page =
        Boxes.column(
            16,
            new PageHeader(
                text(title),
                text("11월 20일 금요일 · 1교대 06:00 시작"),
                Words.button(MaterialDesignP.PRINTER_OUTLINE, text("_Print"), () -> {}),
                Words.button(
                    MaterialDesignT.TRUCK_DELIVERY_OUTLINE,
                    text("Start _receiving"),
                    () -> {},
                    "primary")));
    page.getChildren().addAll(parts);
    page.getStyleClass().add("page");
    return new Sample(
        page,
        List.of(
            ScreenKey.of("F9", text("Cash"), () -> {}),
            ScreenKey.of("Shortcut+Enter", text("Confirm 19,862.4 L"), () -> {}),
            ScreenKey.of(
                "F8",
                text("Cancel the sale"),
                () -> {},
                new javafx.beans.property.SimpleBooleanProperty(false))));
  }

  private static ObservableValue<String> text(String words) {
    return new SimpleObjectProperty<>(words);
  }

  Screen controls() {
    Button disabled = Words.button(text("Disabled"), () -> {});
    disabled.setDisable(true);
    HBox buttons =
        Boxes.row(
            8,
            Words.button(text("Plain one"), () -> {}),
            Words.button(text("Primary"), () -> {}, "primary"),
            Words.button(text("Remove"), () -> {}, "destructive"),
            Words.button(text("See all"), () -> {}, "link"),
            Words.button(text("Quiet"), () -> {}, "plain"),
            disabled,
            Words.button(text("Small"), () -> {}, "small"),
            Words.button(text("Tall"), () -> {}, "tall"),
            Words.iconButton(MaterialDesignR.REFRESH, text("Refresh"), () -> {}));
    HBox types =
        Boxes.baseline(
            16,
            Words.label(text("12 가나다"), "text-12"),
            Words.label(text("14 가나다"), "text-14"),
            Words.label(text("16 medium"), "text-16", "medium"),
            Words.label(text("20 semibold"), "text-20", "semibold"),
            Words.label(text("28 bold 1,689"), "text-28", "bold"),
            Words.label(text("40 54,500"), "text-40", "bold"));
    HBox notices =
        Boxes.row(
            12,
            notice("accent"),
            notice("ok"),
            notice("warning"),
            notice("danger"),
            notice("offline"));
    HBox more =
        Boxes.row(
            16,
            new CheckBox("Check"),
            new RadioButton("Radio"),
            new ProgressBar(0.6),
            new SegmentedControl<>(
                List.of(new Choice<>("Map", text("Map")), new Choice<>("Table", text("Table")))),
            new AgeLabel(ui, NOW.minusSeconds(38 * 60)));
    ((CheckBox) more.getChildren().get(0)).setSelected(true);
    ((RadioButton) more.getChildren().get(1)).setSelected(true);
    return screen(
        "Controls",
        Boxes.card(16, buttons, types, notices, more),
        Boxes.row(
            16,
            Boxes.grow(Boxes.card(8, Words.label(text("Card"), "text-16", "semibold"))),
            Boxes.grow(Boxes.card(8, Words.label(text("Muted"), "muted")))));
  }

  private static Node notice(String tone) {
    VBox notice =
        Boxes.column(4, Words.label(text(tone), "semibold"), Words.label(text("muted"), "muted"));
    notice.getStyleClass().addAll("notice", tone);
    return notice;
  }

  Screen form() {
    Field<Quantity> slip = Field.quantity("slipQuantity", Unit.LITRE);
    slip.start(Quantity.litres(20_000));
    Field<String> vehicle = Field.text("vehicle");
    Field<String> note = Field.text("note").optional();
    vehicle.refuse("차량번호를 '경기 91바 4821'처럼 입력하세요");
    Form form = new Form(ui.work(), ui.texts(), slip, vehicle, note);
    ObjectProperty<String> cause = new SimpleObjectProperty<>("격실 잔량 미확인");
    FormView view =
        new FormView(
                ui,
                form,
                text("Confirm 19,862.4 L"),
                () -> form.check(),
                () -> frame.toasts().done(ui.texts().bind("form.leave")))
            .with(
                FormField.of(ui, text("출하량 (전표)"), slip)
                    .unit("L")
                    .size("tall")
                    .hint(text("전표와 다르면 수정하세요")),
                FormField.of(ui, text("차량번호"), vehicle),
                FormField.choice(ui, text("부족 원인"), List.of("격실 잔량 미확인", "기타"), cause, one -> one),
                FormField.lines(ui, text("메모"), note, 3).prompt(text("선택 사항")));
    VBox card = Boxes.card(16, view);
    card.setMaxWidth(480);
    form.refuse(
        new Failure(
            Failure.Kind.REFUSED,
            "receipt.closed",
            "Cannot",
            "이 입고는 이미 확정되었습니다.",
            "새로 고친 뒤 다시 확인하세요.",
            List.of(),
            Optional.empty()));
    return screen("Form", card);
  }

  private Screen load(String title, Load<String> load) {
    VBox content = Boxes.card(16, Words.data("31,240 L", "text-28", "bold"));
    LoadView<String> view =
        new LoadView<>(
                ui,
                new SimpleObjectProperty<>(load),
                content,
                Boxes.column(16, Skeleton.cards(4, 3), Boxes.card(0, Skeleton.table(6, 5))),
                () -> {})
            .whenEmpty(
                String::isEmpty,
                new EmptyState(
                    MaterialDesignF.FILE_DOCUMENT_OUTLINE,
                    text("No orders yet"),
                    text("Order fuel when a tank has room; what is on its way then stands here."),
                    text("Place an order"),
                    () -> {}));
    return screen(title, Boxes.grow(view));
  }

  Screen empty() {
    return load("Empty", new Load.Ready<>(""));
  }

  Screen waiting() {
    return load("Waiting", new Load.Waiting<>());
  }

  Screen failed() {
    return load("Failed", new Load.Failed<>(failure(Failure.Kind.BROKEN), Optional.empty()));
  }

  Screen stale() {
    return load("From before", new Load.Failed<>(failure(Failure.Kind.AWAY), Optional.of("x")));
  }

  private static Failure failure(Failure.Kind kind) {
    return new Failure(
        kind,
        "",
        "Something went wrong",
        "An unexpected error happened. Its code is 7K2Q.",
        "Try again. If it happens once more, tell support the code.",
        List.of(),
        Optional.of("7K2Q"));
  }

  Screen signIn() {
    return new SignInScreen(ui, model(false));
  }

  Screen firstStart() {
    return new SignInScreen(ui, model(true));
  }

  private SignInViewModel<String> model(boolean first) {
    return new SignInViewModel<>(
        ui.work(), ui.texts(), first, (name, password) -> name, name -> frame.go("controls"));
  }

  static SyncPicture picture() {
    return new SyncPicture(
        "ST0001",
        NOW,
        List.of(
            link("HQ", SyncPicture.LinkState.OPEN),
            link("ST0001-P01", SyncPicture.LinkState.OPEN),
            link("ST0001-P02", SyncPicture.LinkState.SHAKING_HANDS),
            link("ST0001-P03", SyncPicture.LinkState.OFFLINE)),
        List.of(
            channel("ST0001>HQ", 96_441, 96_439),
            channel("HQ>ST0001", 12_870, 12_870),
            channel("ST0001-P01>ST0001", 44_902, 44_902)),
        List.of(
            new SyncPicture.Parked(
                UUID.randomUUID(),
                "sale.completed.v1",
                "stock",
                "Sale ST0001-P02-20261120-000118",
                "Product CD2041 is not in the product master, so the sale cannot be added.",
                NOW.minusSeconds(38 * 60),
                3)));
  }

  private static SyncPicture.Link link(String neighbour, SyncPicture.LinkState state) {
    Optional<Instant> since =
        state == SyncPicture.LinkState.OPEN
            ? Optional.of(NOW.minusSeconds(29_000))
            : Optional.empty();
    return new SyncPicture.Link(neighbour, state, since, "", 213);
  }

  private static SyncPicture.Channel channel(String name, long written, long applied) {
    return new SyncPicture.Channel(
        name, written, applied, written - applied, Optional.empty(), Optional.empty());
  }
}
