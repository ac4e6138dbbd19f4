package juyu.bos.sale;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.Property;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.util.StringConverter;
import juyu.bos.desk.Desk;
import juyu.model.sale.SaleBriefResource;
import juyu.model.value.NodeCode;
import juyu.ui.page.Page;
import juyu.ui.parts.SegmentedControl;
import juyu.ui.parts.Status;
import juyu.ui.shell.Screen;
import juyu.ui.shell.ScreenKey;
import juyu.ui.table.Column;
import juyu.ui.table.DataTable;
import juyu.ui.theme.Boxes;
import juyu.ui.theme.Tone;
import juyu.ui.theme.Words;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/** The sales of all tills: one by one, and in sums by product, day and till. */
public final class SalesScreen implements Screen {

  private final Desk desk;
  private final SalesViewModel model;
  private final StackPane place = new StackPane();
  private final HBox listTools;
  private final HBox sumTools;
  private final DataTable<SaleBriefResource> list;
  private final SumsTable sums;
  private final Node view;

  public SalesScreen(Desk desk, SalesViewModel model) {
    this.desk = desk;
    this.model = model;
    this.list = list();
    this.sums = new SumsTable(desk, model);
    this.listTools = Boxes.row(8, onlyCancelled());
    this.sumTools = Boxes.row(8, choice(List.of(SalesSum.By.values()), model.by(), "sales.by."));
    HBox tools =
        Boxes.row(
            12,
            listOrSums(),
            choice(SalesViewModel.periods().toList(), model.period(), "sales.period."),
            tills(),
            Boxes.spacer(),
            listTools,
            sumTools);
    this.view = Page.filling(desk.header("sales"), tools, place);
  }

  private SegmentedControl<Boolean> listOrSums() {
    SegmentedControl<Boolean> control =
        new SegmentedControl<>(
            List.of(
                new SegmentedControl.Choice<>(true, desk.words("sales.list")),
                new SegmentedControl.Choice<>(false, desk.words("sales.sums"))));
    control.chosen().subscribe(this::showList);
    return control;
  }

  private <E extends Enum<E>> SegmentedControl<E> choice(
      List<E> all, Property<E> chosen, String keys) {
    SegmentedControl<E> control =
        new SegmentedControl<>(
            all.stream()
                .map(one -> new SegmentedControl.Choice<>(one, desk.words(keys + key(one))))
                .toList());
    control.chosen().bindBidirectional(chosen);
    return control;
  }

  private static String key(Enum<?> one) {
    return one.name().toLowerCase(java.util.Locale.ROOT);
  }

  private Node tills() {
    ComboBox<Optional<NodeCode>> box = new ComboBox<>();
    model
        .tills()
        .subscribe(known -> {
          List<Optional<NodeCode>> choices = new ArrayList<>(List.of(Optional.empty()));
          known.forEach(till -> choices.add(Optional.of(till)));
          box.getItems().setAll(choices);
          box.setValue(model.till().getValue());
        });
    box.valueProperty().subscribe(this::chooseTill);
    desk.texts().language().subscribe(language -> box.setConverter(written(this::tillWords)));
    Words.named(box, desk.words("sales.till"));
    return box;
  }

  /** While its choices change, the box has none of them. */
  private void chooseTill(@Nullable Optional<NodeCode> till) {
    if (till != null) {
      model.till().setValue(till);
    }
  }

  private String tillWords(Optional<NodeCode> till) {
    return till.map(NodeCode::value).orElseGet(() -> desk.text("sales.all-tills"));
  }

  private static StringConverter<Optional<NodeCode>> written(
      Function<Optional<NodeCode>, String> words) {
    return new StringConverter<>() {
      @Override
      public String toString(@Nullable Optional<NodeCode> till) {
        return till == null ? "" : words.apply(till);
      }

      @Override
      public Optional<NodeCode> fromString(String text) {
        throw new UnsupportedOperationException("nobody types here");
      }
    };
  }

  private Node onlyCancelled() {
    ToggleButton chip = Boxes.styled(new ToggleButton(), "filter-chip");
    chip.textProperty().bind(desk.words("sales.only-cancelled"));
    chip.selectedProperty().bindBidirectional(model.onlyCancelled());
    return chip;
  }

  private void showList(boolean each) {
    place.getChildren().setAll(each ? list : sums.view());
    listTools.setVisible(each);
    listTools.setManaged(each);
    sumTools.setVisible(!each);
    sumTools.setManaged(!each);
  }

  private DataTable<SaleBriefResource> list() {
    DataTable<SaleBriefResource> sales =
        desk.table(
            Column.<SaleBriefResource>instant(desk.words("sales.at"), SaleBriefResource::at)
                .width(140),
            Column.<SaleBriefResource>text(
                    desk.words("sales.receipt"), SaleBriefResource::receiptNo)
                .strong()
                .width(216),
            Column.<SaleBriefResource>text(
                    desk.words("sales.till"), sale -> Desk.shortened(sale.till()))
                .width(56),
            Column.<SaleBriefResource>text(
                    desk.words("sales.cashier"), SaleBriefResource::cashierName)
                .width(110),
            Column.<SaleBriefResource>status(desk.words("sales.state"), this::state).width(112),
            Column.<SaleBriefResource>won(desk.words("sales.total"), SaleBriefResource::total)
                .strong()
                .width(96),
            Column.<SaleBriefResource>won(
                    desk.words("sales.counted"),
                    sale -> sale.cancelled().isPresent() ? null : sale.total())
                .summed(),
            Column.<SaleBriefResource>day(desk.words("sales.day"), SaleBriefResource::businessDate)
                .hidden());
    sales
        .withTools()
        .titled(desk.words("sales.list.title"))
        .identifiedBy(SaleBriefResource::id)
        .whenEmpty(desk.words("sales.empty"), desk.words("sales.empty.next"))
        .onRetry(model::retry)
        .onMore(model::more)
        .onActivate(sale -> SaleSheet.open(desk, model.open(sale), sale.receiptNo()));
    sales.rows().bind(model.rows());
    return sales;
  }

  private Status state(SaleBriefResource sale) {
    return sale.cancelled().isPresent()
        ? new Status(Tone.MUTED, desk.texts().text("sales.cancelled"), MaterialDesignC.CANCEL)
        : new Status(Tone.OK, desk.texts().text("sales.counts"));
  }

  @Override
  public Node view() {
    return view;
  }

  @Override
  public List<ScreenKey> keys() {
    List<ScreenKey> keys = new ArrayList<>(list.keys());
    keys.addAll(List.of(ScreenKey.of("F5", desk.words("key.refresh"), model::retry)));
    return keys;
  }

  @Override
  public void shown() {
    model.shown();
  }

  @Override
  public void hidden() {
    model.hidden();
  }
}
