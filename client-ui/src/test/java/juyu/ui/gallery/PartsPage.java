package juyu.ui.gallery;

import static juyu.ui.gallery.TablePage.words;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import juyu.model.value.Money;
import juyu.model.value.Quantity;
import juyu.ui.gallery.Gallery.Setting;
import juyu.ui.parts.Attention;
import juyu.ui.parts.AttentionList;
import juyu.ui.parts.Card;
import juyu.ui.parts.ConsequenceList;
import juyu.ui.parts.DeltaLabel;
import juyu.ui.parts.FilterChips;
import juyu.ui.parts.Health;
import juyu.ui.parts.HealthCell;
import juyu.ui.parts.HealthGrid;
import juyu.ui.parts.HealthOverview;
import juyu.ui.parts.Kpi;
import juyu.ui.parts.KpiStrip;
import juyu.ui.parts.MoneyLabel;
import juyu.ui.parts.SegmentedControl;
import juyu.ui.parts.StageStrip;
import juyu.ui.parts.Status;
import juyu.ui.parts.StatusLabel;
import juyu.ui.parts.Step;
import juyu.ui.parts.StepCard;
import juyu.ui.parts.Stepper;
import juyu.ui.parts.TankCard;
import juyu.ui.parts.ToleranceBar;
import juyu.ui.parts.VolumeLabel;
import juyu.ui.theme.Boxes;
import juyu.ui.theme.Tone;
import org.kordamp.ikonli.materialdesign2.MaterialDesignB;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

final class PartsPage {

  private PartsPage() {}

  static Parent figures(Setting setting) {
    KpiStrip kpis = new KpiStrip();
    kpis.show(
        List.of(
            new Kpi(
                "Revenue today",
                "₩",
                "16,924,381,200",
                "",
                "+3.4%",
                Tone.OK,
                "against last Friday, same hour"),
            new Kpi(
                "Litres today",
                "",
                "9,976,420",
                "L",
                "+2.9%",
                Tone.OK,
                "against last Friday, same hour"),
            new Kpi(
                "Orders to ship",
                "",
                "38",
                "",
                "",
                Tone.NEUTRAL,
                "6 are for today · oldest 2 h 10 min"),
            new Kpi(
                "Not yet at HQ",
                "₩",
                "48,216,900",
                "",
                "",
                Tone.NEUTRAL,
                "1,318 sales · 5 offline stations: not known"),
            Kpi.linked(
                "Needs a person", "5", "stations with parked entries", "Open the list", () -> {})));
    HBox tanks = new HBox(16);
    String[] names = {"보통휘발유", "자동차경유", "고급휘발유", "실내등유"};
    double[] shares = {0.62, 0.21, 0.61, 0.49};
    for (int at = 0; at < names.length; at++) {
      TankCard tank = new TankCard();
      tank.show(
          new TankCard.Tank(
              names[at],
              "탱크 " + (at + 1),
              "31,240",
              "L",
              "62% · 용량 50,000",
              shares[at],
              0.95,
              "data-" + (at + 1)),
          List.of(
              new TankCard.Line("여유 용량", "16,260 L", null),
              new TankCard.Line(
                  "남은 일수", "약 3.2일", at == 1 ? new Status(Tone.WARNING, "약 1.1일 · 부족") : null)));
      HBox.setHgrow(tank, Priority.ALWAYS);
      tanks.getChildren().add(tank);
    }
    AttentionList attention = new AttentionList(words("Nothing"));
    attention.show(
        List.of(
            new Attention(
                MaterialDesignP.PAUSE_CIRCLE,
                Tone.DANGER,
                "미처리 판매 1건",
                "POS 02 · 000118 · 상품코드 CD2041 미등록 · 38분 전",
                "확인",
                () -> {}),
            new Attention(
                MaterialDesignT.TRUCK_ALERT_OUTLINE,
                Tone.WARNING,
                "입고 부족 112 L",
                "11월 19일 보통휘발유 16,000 L · 부족 신고 전",
                "신고",
                () -> {}),
            new Attention(
                MaterialDesignS.SCALE_BALANCE,
                Tone.WARNING,
                "재고 차이 −46 L",
                "탱크 2 자동차경유 · 판매량의 0.62%, 기준 0.3%",
                "보기",
                () -> {})));
    AttentionList calm = new AttentionList(words("확인할 일이 없습니다"));
    VBox labels =
        Boxes.column(
            12,
            new HBox(
                24,
                new MoneyLabel(setting.formats(), 40, Money.of(21_350_072)),
                new MoneyLabel(setting.formats(), 28, Money.of(21_350_072)),
                new MoneyLabel(setting.formats(), 16, Money.of(21_350_072))),
            new HBox(
                24,
                new VolumeLabel(setting.formats(), 28, 1, Quantity.millilitres(19_862_400)),
                new VolumeLabel(setting.formats(), 16, 3, Quantity.millilitres(29_603))),
            new HBox(
                24,
                new DeltaLabel(setting.formats(), new BigDecimal("0.061")),
                new DeltaLabel(setting.formats(), new BigDecimal("-0.014"))),
            new HBox(
                24,
                new StatusLabel(new Status(Tone.OK, "정상")),
                new StatusLabel(new Status(Tone.DANGER, "미처리 1건")),
                new StatusLabel(new Status(Tone.OFFLINE, "오프라인 22분")),
                new StatusLabel(new Status(Tone.ACCENT, "보내는 중 12건")),
                new StatusLabel(new Status(Tone.WARNING, "Due soon")),
                new StatusLabel(new Status(Tone.MUTED, "Ordered"))),
            new HBox(
                24,
                new SegmentedControl<>(
                    List.of(
                        new SegmentedControl.Choice<>(1, words("Map")),
                        new SegmentedControl.Choice<>(2, words("Table"))))));
    GridPane lower = new GridPane();
    lower.getStyleClass().add("gap-16");
    lower.add(new Card(words("확인할 일"), attention).about(words("4건")).flush(), 0, 0);
    lower.add(new Card(words("Calm"), calm).flush(), 1, 0);
    lower.add(new Card(words("Labels"), labels), 2, 0);
    VBox page = new VBox(16, kpis, tanks, lower);
    page.getStyleClass().add("pad-24");
    page.setPrefSize(1656, 780);
    return page;
  }

  static Parent steps(Setting setting) {
    Stepper stepper = new Stepper();
    stepper.getStyleClass().add("card");
    stepper.show(
        List.of(
            new Step("Products", "1 product", Step.State.DONE),
            new Step("Stations", "640 stations, 2,000 tills", Step.State.DONE),
            new Step("When", "Today 15:00:00", Step.State.DONE),
            new Step("Review", "", Step.State.NOW),
            new Step("Sent, live", "", Step.State.WAITING)));
    StageStrip stages = new StageStrip();
    stages.show(
        List.of(
            new StageStrip.Stage("Sent to stations", "640", "of 640", true),
            new StageStrip.Stage("Received by tills", "1,996", "4 not yet: offline", false),
            new StageStrip.Stage("Armed", "1,995", "1 not yet: parked", false),
            new StageStrip.Stage("Applied", "1,988", "7 not yet: 2 fuelling, 5 offline", false)));
    ToleranceBar tolerance = new ToleranceBar();
    tolerance.show(-137_600, 50_000, 100_000, List.of("허용 50 L까지", "주의 100 L까지", "신고 대상 · 지금 여기"));
    ConsequenceList consequences = new ConsequenceList(words("확정하면"));
    consequences.show(
        List.of(
            new ConsequenceList.Consequence(
                MaterialDesignB.BARREL_OUTLINE, "재고 *+19,862.4 L* (실측량으로)"),
            new ConsequenceList.Consequence(
                MaterialDesignS.SCALE_BALANCE, "부족 *137.6 L*는 정산될 때까지 미착 계정에 남음"),
            new ConsequenceList.Consequence(MaterialDesignS.SEND_OUTLINE, "본사에 입고확정과 부족 신고를 보냄")));
    StepCard before = new StepCard(2, words("하역 전 검척"), new Label("…"));
    before.show(Step.State.DONE, "15:50 · 이OO");
    StepCard result = new StepCard(4, words("결과와 입고확정"), Boxes.column(16, tolerance, consequences));
    result.show(Step.State.NOW, "");
    HBox cards = new HBox(16, before, result);
    before.setPrefWidth(360);
    result.setPrefWidth(480);
    VBox page = new VBox(16, stepper, new VBox(stages), cards);
    page.getStyleClass().add("pad-24");
    page.setPrefSize(1200, 600);
    return page;
  }

  static Parent map(Setting setting) {
    List<HealthCell> cells = new ArrayList<>();
    for (int at = 1; at <= 120; at++) {
      Health health =
          at % 37 == 5
              ? Health.PARKED
              : at % 24 == 8 ? Health.CATCHING_UP : at % 30 == 19 ? Health.OFFLINE : Health.IN_STEP;
      String words =
          switch (health) {
            case PARKED -> "Parked 1";
            case CATCHING_UP -> "1,204 left";
            case OFFLINE -> "Off 41 min";
            case IN_STEP -> "In step";
          };
      cells.add(new HealthCell("ST%04d".formatted(at), "ST%04d".formatted(at), health, words));
    }
    HealthGrid large = HealthGrid.large();
    large.show(cells);
    large.selected().set("ST0042");
    FilterChips<String> chips = new FilterChips<>("all");
    chips.show(
        List.of(
            new FilterChips.Chip<>("all", "All", "120", null),
            new FilterChips.Chip<>("step", "In step", "108", Health.IN_STEP),
            new FilterChips.Chip<>("up", "Catching up", "5", Health.CATCHING_UP),
            new FilterChips.Chip<>("off", "Offline", "4", Health.OFFLINE),
            new FilterChips.Chip<>("parked", "Parked", "3", Health.PARKED)));
    VBox left = new VBox(16, chips, large);
    HBox.setHgrow(left, Priority.ALWAYS);
    HealthOverview overview = new HealthOverview(id -> {});
    overview.show(
        List.of(
            new HealthOverview.Group("Capital North", "120 stations", cells),
            new HealthOverview.Group("Capital South", "120 stations", cells)));
    Card card = new Card(words("Stations"), overview);
    card.setMinWidth(560);
    HBox page = new HBox(16, left, card);
    page.getStyleClass().add("pad-24");
    page.setPrefSize(1700, 1000);
    return page;
  }
}
