package juyu.hqadmin.price;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javafx.scene.Node;
import juyu.hqadmin.desk.Desk;
import juyu.model.price.PriceChangeResource;
import juyu.ui.page.Page;
import juyu.ui.parts.Status;
import juyu.ui.shell.Screen;
import juyu.ui.shell.ScreenKey;
import juyu.ui.table.Column;
import juyu.ui.table.DataTable;
import juyu.ui.theme.Tone;
import juyu.ui.theme.Words;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

/** Price changes, and the way to a new one. */
public final class PricesScreen implements Screen {

  private final Desk desk;
  private final PricesViewModel model;
  private final Node view;

  public PricesScreen(Desk desk) {
    this.desk = desk;
    this.model = new PricesViewModel(desk.office());
    this.view =
        Page.filling(
            desk.header(
                "prices",
                desk.changing(
                    Words.button(
                        MaterialDesignP.PLUS, desk.words("prices.new"), this::begin, "primary"))),
            table());
  }

  /**
   * One change on its way, live.
   *
   * @param back where its reader came from
   */
  public static Screen rollOut(Desk desk, UUID change, Runnable back) {
    return new RolloutScreen(desk, new RolloutViewModel(desk.office(), change), back);
  }

  private DataTable<PriceChangeResource> table() {
    DataTable<PriceChangeResource> table =
        desk.table(
            Column.<PriceChangeResource>count(
                    desk.words("prices.version"), PriceChangeResource::priceVersion)
                .width(80),
            Column.text(desk.words("prices.product"), this::products).strong(),
            Column.<PriceChangeResource>text(desk.words("prices.where"), this::where),
            Column.<PriceChangeResource>instant(
                    desk.words("prices.effective"), PriceChangeResource::effectiveAt)
                .width(140),
            Column.<PriceChangeResource>status(desk.words("prices.applied.title"), this::status)
                .width(190),
            Column.<PriceChangeResource>instant(
                    desk.words("prices.changed-at"), PriceChangeResource::changedAt)
                .hidden());
    table
        .withTools()
        .identifiedBy(PriceChangeResource::id)
        .whenEmpty(desk.words("prices.empty"), desk.words("prices.empty.next"))
        .onRetry(model::retry)
        .onMore(model::more)
        .onActivate(change -> follow(change.id()));
    table.rows().bind(model.rows());
    return table;
  }

  private String products(PriceChangeResource change) {
    String first =
        desk.products().name(change.prices().getFirst().productId())
            + " "
            + desk.formats().won(change.prices().getFirst().unitPrice());
    int others = change.prices().size() - 1;
    return others == 0 ? first : first + " " + desk.text("prices.more", others);
  }

  private String where(PriceChangeResource change) {
    return change.stations().isEmpty()
        ? desk.text("prices.everywhere")
        : desk.text("prices.stations", change.stations().size());
  }

  private Status status(PriceChangeResource change) {
    long nodes = change.rollOut().nodes();
    long applied = change.rollOut().inForce();
    String words =
        desk.text("prices.applied", desk.formats().count(applied), desk.formats().count(nodes));
    if (applied == nodes) {
      return new Status(Tone.OK, words);
    }
    return change.effectiveAt().isAfter(desk.ui().clock().now())
        ? new Status(Tone.NEUTRAL, words)
        : new Status(Tone.ACCENT, words);
  }

  private void begin() {
    PriceWizard wizard =
        new PriceWizard(desk, model.draft(), sent -> follow(sent.id()), this::comeBack);
    desk.frame().show(wizard);
  }

  private void follow(UUID change) {
    desk.frame().show(rollOut(desk, change, this::comeBack));
  }

  private void comeBack() {
    desk.frame().show(this);
  }

  @Override
  public Node view() {
    return view;
  }

  @Override
  public List<ScreenKey> keys() {
    List<ScreenKey> keys = new ArrayList<>();
    if (desk.mayChange()) {
      keys.add(ScreenKey.of("Shortcut+N", desk.words("prices.new"), this::begin));
    }
    keys.add(ScreenKey.of("F5", desk.words("key.refresh"), model::retry));
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
