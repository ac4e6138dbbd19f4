package juyu.ui.gallery;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;
import javafx.scene.layout.GridPane;
import juyu.model.value.Money;
import juyu.model.value.Quantity;
import juyu.ui.gallery.Gallery.Setting;
import juyu.ui.parts.Status;
import juyu.ui.table.Column;
import juyu.ui.table.DataTable;
import juyu.ui.table.Rows;
import juyu.ui.theme.Boxes;
import juyu.ui.theme.Tone;

final class TablePage {

  record Order(
      String id,
      String station,
      int product,
      Quantity quantity,
      Money won,
      Instant since,
      Tone tone) {}

  private static final List<String> PRODUCTS = List.of("보통휘발유", "자동차경유", "고급휘발유", "실내등유");

  private TablePage() {}

  static Parent of(Setting setting) {
    GridPane grid = new GridPane();
    grid.setPrefSize(1920, 1080);
    grid.getStyleClass().addAll("gap-16", "pad-24");
    DataTable<Order> full = table(setting).titled(words("주문")).withTools();
    full.rows().set(new Rows.Ready<>(orders(5_000), true));
    full.onMore(() -> {}).onActivate(row -> {});
    full.select(orders(5_000).get(2));
    DataTable<Order> small = table(setting).titled(words("주문 목록")).fitted();
    small.rows().set(Rows.of(orders(4)));
    DataTable<Order> empty = table(setting).titled(words("Empty")).withTools();
    empty.whenEmpty(words("아직 주문이 없습니다"), words("주문을 내면 여기에 보입니다."), words("새 주문"), () -> {});
    empty.rows().set(Rows.of(List.of()));
    DataTable<Order> failed = table(setting).titled(words("Failed")).onRetry(() -> {});
    failed.rows().set(Rows.failed("The station did not answer within 5 s."));
    DataTable<Order> why =
        new DataTable<>(
                List.of(
                    Column.text(words("Station"), Order::id).strong(),
                    Column.<Order>status(
                            words("Why"),
                            row -> new Status(row.tone(), "Station offline since 11:57"))
                        .width(280)
                        .below(row -> "Has not received it; takes it when it reconnects"),
                    Column.won(words("Sales at 1,689"), Order::won)),
                setting.texts(),
                setting.formats(),
                setting.work())
            .titled(words("Not yet applied"))
            .fitted();
    why.rows().set(Rows.of(orders(3)));
    DataTable<Order> loading = table(setting).titled(words("Loading"));
    grid.add(full, 0, 0, 2, 1);
    grid.add(small, 0, 1);
    grid.add(loading, 1, 1);
    grid.add(empty, 0, 2);
    grid.add(failed, 1, 2);
    grid.add(why, 2, 0, 1, 2);
    for (DataTable<Order> table : List.of(full, small, loading, empty, failed)) {
      Boxes.grow(table);
      GridPane.setHgrow(table, javafx.scene.layout.Priority.ALWAYS);
      table.setPrefWidth(600);
    }
    full.setMinHeight(400);
    loading.setPrefHeight(200);
    empty.setPrefHeight(220);
    return grid;
  }

  private static DataTable<Order> table(Setting setting) {
    return new DataTable<>(
        List.of(
            Column.text(words("주문 번호"), Order::id).strong().width(180),
            Column.text(words("Station"), Order::station),
            Column.<Order>text(words("상품"), row -> PRODUCTS.get(row.product()))
                .marked(row -> "data-" + (row.product() + 1)),
            Column.<Order>volume(words("수량"), 3, Order::quantity).summed(),
            Column.won(words("금액"), Order::won).summed(),
            Column.age(words("Waiting"), Order::since).muted(),
            Column.<Order>status(words("상태"), row -> new Status(row.tone(), row.tone().name())),
            Column.<Order>action(words(""), row -> "Ship", row -> {}).width(72)),
        setting.texts(),
        setting.formats(),
        setting.work());
  }

  static List<Order> orders(int count) {
    List<Order> orders = new ArrayList<>();
    for (int at = 0; at < count; at++) {
      orders.add(
          new Order(
              "OD-20261120-%05d".formatted(at),
              "ST%04d Haeundae".formatted(at % 640),
              at % 4,
              Quantity.millilitres(8_000_123L + at * 7_919L % 9_000_000),
              Money.of(10_830_459L + at * 104_729L % 7_000_000),
              Instant.parse("2026-11-20T05:02:11Z").minus(Duration.ofMinutes(31L * (at + 1))),
              Tone.values()[at % 7]));
    }
    return orders;
  }

  static ObservableValue<String> words(String words) {
    return new ReadOnlyObjectWrapper<>(words);
  }
}
