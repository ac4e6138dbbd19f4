package juyu.ui.gallery;

import static juyu.ui.gallery.TablePage.words;

import java.util.List;
import javafx.scene.Parent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import juyu.model.value.Money;
import juyu.ui.gallery.Gallery.Setting;
import juyu.ui.parts.SaleProgress;
import juyu.ui.parts.SegmentedControl.Choice;
import juyu.ui.parts.Step;
import juyu.ui.theme.Boxes;
import juyu.ui.theme.Tone;
import juyu.ui.till.BasketActions;
import juyu.ui.till.BasketList;
import juyu.ui.till.BasketRow;
import juyu.ui.till.CategoryTabs;
import juyu.ui.till.EntryDisplay;
import juyu.ui.till.Keypad;
import juyu.ui.till.KeypadState;
import juyu.ui.till.ProductTile.Tile;
import juyu.ui.till.QuickKeys;
import juyu.ui.till.ReceiptLine;
import juyu.ui.till.ReceiptPreview;
import juyu.ui.till.SumBlock;
import juyu.ui.till.TileGrid;
import juyu.ui.till.TillKey;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

final class TillPage {

  private TillPage() {}

  static Parent sale(Setting setting) {
    HBox page = new HBox(left(setting), right(setting));
    page.setPrefSize(1366, 720);
    return page;
  }

  private static VBox left(Setting setting) {
    BasketActions actions =
        new BasketActions(
            key -> {},
            key -> {},
            key -> {},
            key -> {},
            List.of(new BasketActions.Other(MaterialDesignT.TAG_OUTLINE, words("단가"), key -> {})));
    BasketList basket = new BasketList(setting.texts(), actions);
    basket.show(
        List.of(
            new BasketRow(
                1,
                "보통휘발유",
                "주유기 3 · 이 POS에서 결제 중",
                "29.603 L",
                "1,689",
                "50,000",
                "",
                false,
                false,
                ""),
            new BasketRow(2, "워셔액 1.8 L", "", "1", "3,300", "3,300", "1", false, true, ""),
            new BasketRow(3, "생수 500 mL", "", "2", "1,100", "2,200", "2", true, true, "")),
        3);
    SumBlock sums = new SumBlock(setting.formats(), words("합계"), 2);
    sums.show(
        List.of(new SumBlock.Line("공급가액", "50,455"), new SumBlock.Line("부가세 (포함)", "5,045")),
        Money.of(55_500));
    HBox keys =
        new HBox(
            8,
            TillKey.action(MaterialDesignP.PAUSE_CIRCLE_OUTLINE, words("보류"), "F4", () -> {}),
            TillKey.action(MaterialDesignA.ACCOUNT_SEARCH_OUTLINE, words("고객"), "F5", () -> {}),
            TillKey.action(MaterialDesignP.PERCENT_OUTLINE, words("할인"), "F6", () -> {}));
    keys.getStyleClass().add("pad-16");
    keys.getChildren().forEach(key -> HBox.setHgrow(key, Priority.ALWAYS));
    VBox left = new VBox(basket, sums, keys);
    VBox.setVgrow(basket, Priority.ALWAYS);
    left.setMinWidth(546);
    left.setStyle("-fx-background-color: -juyu-surface;");
    return left;
  }

  private static VBox right(Setting setting) {
    CategoryTabs<Integer> tabs =
        new CategoryTabs<>(
            List.of(
                new Choice<>(1, words("즐겨찾기")),
                new Choice<>(2, words("유류")),
                new Choice<>(3, words("매점")),
                new Choice<>(4, words("카페"))));
    TileGrid tiles = new TileGrid(setting.texts(), place -> {});
    tiles.show(
        List.of(
            new Tile("보통휘발유", "data-1", "1,689", "/L", "15:00부터 1,679", true),
            new Tile("자동차경유", "data-2", "1,548", "/L", "", true),
            new Tile("고급휘발유", "data-3", "1,939", "/L", "", true),
            new Tile("실내등유", "data-4", "1,310", "/L", "", true),
            new Tile("요소수 10 L", "", "13,200", "", "", true),
            new Tile("아주 긴 이름의 워셔액 겨울용 1.8 L", "", "3,300", "", "", true),
            new Tile("생수 500 mL", "", "1,100", "", "", false),
            new Tile("Water 500 mL", "", "1,100", "", "", true),
            new Tile("자동세차", "", "5,500", "", "", true),
            new Tile("물티슈", "", "1,100", "", "", true),
            new Tile("물티슈 2", "", "1,100", "", "", true)));
    Keypad keypad = new Keypad(setting.texts(), digits -> {}, key -> {});
    keypad.show(new KeypadState(true, true, true, KeypadState.Middle.WON, false));
    EntryDisplay entry = new EntryDisplay();
    entry.show(
        new EntryDisplay.Entry("받은 금액", "거스름돈 4,500", Tone.NEUTRAL, "₩", "60,000", "", true));
    QuickKeys quick = new QuickKeys(place -> {});
    quick.show(List.of("5만 6천", "6만", "10만", "딱 맞게"));
    GridPane tenders = new GridPane();
    tenders.getStyleClass().add("gap-8");
    tenders.add(TillKey.tender(MaterialDesignC.CASH, words("현금"), "F9", () -> {}).primary(), 0, 0);
    tenders.add(
        TillKey.tender(MaterialDesignC.CREDIT_CARD_OUTLINE, words("카드"), "F10", () -> {}), 1, 0);
    tenders.add(
        TillKey.tender(MaterialDesignA.ACCOUNT_CLOCK_OUTLINE, words("외상"), "F11", () -> {}), 0, 1);
    tenders.add(TillKey.tender(MaterialDesignC.CALL_SPLIT, words("복합결제"), "F12", () -> {}), 1, 1);
    quick.setPrefHeight(72);
    VBox pay = new VBox(8, entry, quick, tenders);
    HBox bottom = new HBox(12, keypad, Boxes.grow(pay));
    VBox right = new VBox(12, new HBox(tabs), tiles, bottom);
    HBox.setHgrow(right, Priority.ALWAYS);
    right.getStyleClass().add("pad-12");
    return right;
  }

  static Parent result(Setting setting) {
    ReceiptPreview receipt = new ReceiptPreview();
    receipt.show(
        List.of(
            new ReceiptLine.Title("SK Imme"),
            new ReceiptLine.Centred("ST0001 · 사업자번호 123-45-67891"),
            new ReceiptLine.Rule(),
            new ReceiptLine.Pair("2026-11-20 14:02:11", "POS 01", false),
            new ReceiptLine.Words("영수증 번호", false),
            new ReceiptLine.Words("ST0001-P01-20261120-000123", true),
            new ReceiptLine.Rule(),
            new ReceiptLine.Words("보통휘발유", true),
            new ReceiptLine.Pair("29.603 L × 1,689", "50,000", false),
            new ReceiptLine.Rule(),
            new ReceiptLine.Pair("공급가액", "50,455", false),
            new ReceiptLine.Pair("합계", "55,500", true),
            new ReceiptLine.Rule(),
            new ReceiptLine.Centred("이용해 주셔서 감사합니다")));
    SaleProgress progress = new SaleProgress();
    progress.show(
        List.of(
            new SaleProgress.Place(new Step("판매 완료 · 이 POS에 저장됨", "", Step.State.DONE), "14:02:11"),
            new SaleProgress.Place(new Step("점포 반영", "(재고, 판매집계)", Step.State.NOW), "연결 대기"),
            new SaleProgress.Place(new Step("본사 반영", "", Step.State.WAITING), "점포 반영 후")));
    VBox card = Boxes.card(16, progress);
    HBox keys =
        new HBox(
            8,
            TillKey.action(MaterialDesignP.PRINTER_OUTLINE, words("다시 인쇄"), "F3", () -> {}),
            TillKey.action(MaterialDesignT.TRASH_CAN_OUTLINE, words("판매취소"), "F8", () -> {})
                .destructive(),
            TillKey.action(MaterialDesignC.CHECK, words("다음 판매"), "Enter", () -> {}).primary());
    VBox right = Boxes.column(16, card, keys);
    HBox.setHgrow(right, Priority.ALWAYS);
    HBox page = new HBox(24, new StackPane(receipt), right);
    page.getStyleClass().add("pad-24");
    page.setPrefSize(1366, 560);
    return page;
  }
}
