package juyu.hqadmin.product;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import juyu.hqadmin.desk.Desk;
import juyu.model.product.Product.Category;
import juyu.model.product.Product.Vat;
import juyu.model.product.ProductResource;
import juyu.model.value.Unit;
import juyu.ui.form.FormField;
import juyu.ui.form.FormView;
import juyu.ui.page.Facts;
import juyu.ui.page.Page;
import juyu.ui.parts.StatusLabel;
import juyu.ui.shell.Screen;
import juyu.ui.shell.ScreenKey;
import juyu.ui.table.Column;
import juyu.ui.table.DataTable;
import juyu.ui.theme.Boxes;
import juyu.ui.theme.Words;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

/** What the brand sells: create, change, withdraw, tell a station again. */
public final class CatalogueScreen implements Screen {

  private final Desk desk;
  private final CatalogueViewModel model;
  private final Node view;

  public CatalogueScreen(Desk desk) {
    this.desk = desk;
    this.model = new CatalogueViewModel(desk.office());
    this.view =
        Page.filling(
            desk.header(
                "catalogue",
                desk.changing(
                    Words.button(
                        MaterialDesignP.PLUS, desk.words("product.new"), this::create, "primary"))),
            table());
  }

  private DataTable<ProductResource> table() {
    DataTable<ProductResource> table =
        desk.table(
            Column.<ProductResource>text(desk.words("product.code"), ProductResource::productId)
                .strong()
                .width(110),
            Column.<ProductResource>text(
                    desk.words("product.name"), one -> desk.products().name(one))
                .marked(one -> desk.colour(one.productId())),
            Column.text(
                desk.words("product.category"), one -> ProductWords.category(desk, one.category())),
            Column.text(desk.words("product.unit"), one -> ProductWords.unit(desk, one.unit())),
            Column.text(desk.words("product.vat"), one -> ProductWords.vat(desk, one.vat())),
            Column.text(desk.words("product.barcode"), ProductResource::barcode),
            Column.status(desk.words("product.status"), one -> ProductWords.status(desk, one)));
    table
        .withTools()
        .identifiedBy(ProductResource::productId)
        .whenEmpty(desk.words("catalogue.empty"), desk.words("catalogue.empty.next"))
        .onRetry(model::retry)
        .onMore(model::more)
        .onActivate(this::open);
    table.rows().bind(model.rows());
    return table;
  }

  private void open(ProductResource product) {
    desk.sheet(
        Boxes.row(
            12,
            Words.data(desk.products().name(product), "text-20", "semibold"),
            new StatusLabel(ProductWords.status(desk, product))),
        desk.mayChange() ? Optional.of(actions(product)) : Optional.empty(),
        new Facts()
            .with(desk.words("product.code"), product.productId())
            .with(desk.words("product.name.en"), product.name())
            .with(desk.words("product.name.ko"), product.nameKo())
            .with(desk.words("product.category"), ProductWords.category(desk, product.category()))
            .with(desk.words("product.unit"), ProductWords.unit(desk, product.unit()))
            .with(desk.words("product.vat"), ProductWords.vat(desk, product.vat()))
            .with(desk.words("product.barcode"), product.barcode()));
  }

  private Node actions(ProductResource product) {
    List<Node> actions = new ArrayList<>();
    if (!product.withdrawn()) {
      actions.add(
          Words.button(
              desk.words("product.change"),
              () -> form("product.change", model.change(product)),
              "tall"));
    }
    actions.add(
        Words.button(
            desk.words("product.resend"), () -> resend(product, model.resend(product)), "tall"));
    if (!product.withdrawn()) {
      actions.add(
          Words.button(
              desk.words("product.withdraw"),
              () -> withdraw(product, model.withdraw(product)),
              "destructive",
              "tall"));
    }
    return Boxes.row(8, actions.toArray(Node[]::new));
  }

  private void create() {
    form("product.new", model.create());
  }

  private void form(String title, ProductForm form) {
    FormView view =
        new FormView(
            desk.ui(),
            form.form(),
            desk.words("product.save"),
            () -> form.send(product -> done("product.saved", desk.products().name(product))),
            this::close);
    view.with(
        FormField.of(desk.ui(), desk.words("product.code"), form.code())
            .hint(desk.words("product.code.hint")),
        FormField.of(desk.ui(), desk.words("product.name.ko"), form.nameKo()),
        FormField.of(desk.ui(), desk.words("product.name.en"), form.name()),
        choice("product.category", List.of(Category.values()), form.category()),
        choice("product.vat", List.of(Vat.values()), form.vat()));
    if (form.isNew()) {
      view.with(choice("product.unit", List.of(Unit.values()), form.unit()));
    }
    view.with(
        FormField.of(desk.ui(), desk.words("product.barcode"), form.barcode())
            .hint(desk.words("product.barcode.hint")));
    open(desk.words(title), view);
  }

  private <T> FormField choice(String key, List<T> values, ObjectProperty<T> choice) {
    return FormField.choice(desk.ui(), desk.words(key), values, choice, this::named);
  }

  private String named(Object value) {
    return switch (value) {
      case Category category -> ProductWords.category(desk, category);
      case Unit unit -> ProductWords.unit(desk, unit);
      case Vat vat -> ProductWords.vat(desk, vat);
      default -> throw new IllegalArgumentException("no words for " + value);
    };
  }

  private void withdraw(ProductResource product, CatalogueViewModel.Withdrawal withdrawal) {
    String name = desk.products().name(product);
    open(
        desk.words("product.withdraw"),
        Words.paragraph(desk.words("product.withdraw.then", name)),
        new FormView(
            desk.ui(),
            withdrawal.form(),
            desk.words("product.withdraw.send", name),
            () -> withdrawal.send(gone -> done("product.withdrawn.done", name)),
            this::close));
  }

  private void resend(ProductResource product, CatalogueViewModel.Repeat resend) {
    open(
        desk.words("product.resend"),
        Words.paragraph(desk.words("product.resend.then"), "muted"),
        new FormView(
                desk.ui(),
                resend.form(),
                desk.words("product.resend.send"),
                () ->
                    resend.send(sent -> done("product.resent.done", desk.products().name(product))),
                this::close)
            .with(
                FormField.of(desk.ui(), desk.words("orders.station"), resend.station())
                    .prompt(desk.words("orders.station.prompt"))));
  }

  private void open(ObservableValue<String> title, Node... body) {
    desk.sheet(Words.label(title, "text-20", "semibold"), Optional.empty(), Boxes.column(16, body));
  }

  private void done(String key, Object... args) {
    close();
    desk.frame().toasts().done(desk.words(key, args));
  }

  private void close() {
    desk.frame().sheet().close();
  }

  @Override
  public Node view() {
    return view;
  }

  @Override
  public List<ScreenKey> keys() {
    List<ScreenKey> keys = new ArrayList<>();
    if (desk.mayChange()) {
      keys.add(ScreenKey.of("Shortcut+N", desk.words("product.new"), this::create));
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
