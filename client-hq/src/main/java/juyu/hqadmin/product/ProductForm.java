package juyu.hqadmin.product;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import juyu.hqadmin.desk.Office;
import juyu.model.product.ChangeProduct;
import juyu.model.product.CreateProduct;
import juyu.model.product.Product.Category;
import juyu.model.product.Product.Vat;
import juyu.model.product.ProductResource;
import juyu.model.value.Unit;
import juyu.ui.api.Address;
import juyu.ui.api.Method;
import juyu.ui.api.Once;
import juyu.ui.form.Field;
import juyu.ui.form.Form;

/** A product that is new, or that is different from now on. */
final class ProductForm {

  private final Optional<ProductResource> before;
  private final Field<String> code = Field.text("productId");
  private final Field<String> name = Field.text("name");
  private final Field<String> nameKo = Field.text("nameKo");
  private final Field<String> barcode = Field.text("barcode").optional();
  private final ObjectProperty<Unit> unit = new SimpleObjectProperty<>(Unit.PIECE);
  private final ObjectProperty<Vat> vat = new SimpleObjectProperty<>(Vat.STANDARD);
  private final ObjectProperty<Category> category = new SimpleObjectProperty<>(Category.SHOP);
  private final Form form;
  private final Once<ProductResource> once;

  private ProductForm(Office office, Optional<ProductResource> before) {
    this.before = before;
    form = new Form(office.work(), office.texts(), code, name, nameKo, barcode);
    once = new Once<>(office.api(), ProductResource.class);
    before.ifPresent(this::startWith);
  }

  static ProductForm create(Office office) {
    return new ProductForm(office, Optional.empty());
  }

  static ProductForm change(Office office, ProductResource product) {
    return new ProductForm(office, Optional.of(product));
  }

  private void startWith(ProductResource product) {
    code.start(product.productId());
    code.enabled().set(false);
    name.start(product.name());
    nameKo.start(product.nameKo());
    barcode.start(product.barcode());
    unit.set(product.unit());
    vat.set(product.vat());
    category.set(product.category());
  }

  /** Its code and its unit are for ever. */
  boolean isNew() {
    return before.isEmpty();
  }

  Field<String> code() {
    return code;
  }

  Field<String> name() {
    return name;
  }

  Field<String> nameKo() {
    return nameKo;
  }

  Field<String> barcode() {
    return barcode;
  }

  ObjectProperty<Unit> unit() {
    return unit;
  }

  ObjectProperty<Vat> vat() {
    return vat;
  }

  ObjectProperty<Category> category() {
    return category;
  }

  Form form() {
    return form;
  }

  void send(Consumer<ProductResource> done) {
    form.send(() -> before.map(this::changed).orElseGet(this::created), done);
  }

  private ProductResource created() {
    return once.post(
        Address.of("/products"),
        new CreateProduct(
            code.get(),
            name.get(),
            nameKo.get(),
            unit.get(),
            vat.get(),
            category.get(),
            barcode.value().orElse("")));
  }

  private ProductResource changed(ProductResource product) {
    return once.send(
        Method.PATCH,
        Address.of("/products", product.productId()),
        new ChangeProduct(
            Optional.of(name.get()),
            Optional.of(nameKo.get()),
            Optional.empty(),
            Optional.of(vat.get()),
            Optional.of(category.get()),
            Optional.of(barcode.value().orElse(""))));
  }
}
