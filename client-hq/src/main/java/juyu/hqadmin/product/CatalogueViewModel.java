package juyu.hqadmin.product;

import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import juyu.hqadmin.desk.Office;
import juyu.hqadmin.desk.StationCode;
import juyu.model.product.ProductResource;
import juyu.model.station.Resend;
import juyu.model.value.NodeCode;
import juyu.ui.api.Address;
import juyu.ui.api.Once;
import juyu.ui.form.Field;
import juyu.ui.form.Form;
import juyu.ui.live.Paged;
import juyu.ui.live.Watch;
import juyu.ui.table.Rows;

/** Everything that the brand sells or has sold. */
final class CatalogueViewModel {

  private final Office office;
  private final Paged<ProductResource> products;
  private final Watch watch;

  CatalogueViewModel(Office office) {
    this.office = office;
    products = office.paged(Address.of("/products"), ProductResource.class);
    watch = office.watch();
  }

  void shown() {
    watch.changes(products::refresh, "product.");
  }

  void hidden() {
    watch.end();
    products.stop();
  }

  void more() {
    products.more();
  }

  void retry() {
    products.restart();
  }

  ReadOnlyObjectProperty<Rows<ProductResource>> rows() {
    return products.rows();
  }

  ProductForm create() {
    return ProductForm.create(office);
  }

  ProductForm change(ProductResource product) {
    return ProductForm.change(office, product);
  }

  /** What is sold no longer. */
  Withdrawal withdraw(ProductResource product) {
    return new Withdrawal(office, product);
  }

  Repeat resend(ProductResource product) {
    return new Repeat(office, product);
  }

  /** A product that nobody shall sell any more; it has no fields, only a consequence. */
  static final class Withdrawal {

    private final ProductResource product;
    private final Form form;
    private final Once<ProductResource> once;

    Withdrawal(Office office, ProductResource product) {
      this.product = product;
      form = new Form(office.work(), office.texts());
      once = new Once<>(office.api(), ProductResource.class);
    }

    Form form() {
      return form;
    }

    void send(Consumer<ProductResource> done) {
      form.send(
          () -> once.post(Address.of("/products", product.productId(), "withdraw"), ""), done);
    }
  }

  /** A product that one station shall be told again. */
  static final class Repeat {

    private final ProductResource product;
    private final Field<String> station = Field.text("station").mustBe(StationCode::problem);
    private final Form form;
    private final Once<ProductResource> once;

    Repeat(Office office, ProductResource product) {
      this.product = product;
      form = new Form(office.work(), office.texts(), station);
      once = new Once<>(office.api(), ProductResource.class);
    }

    Field<String> station() {
      return station;
    }

    Form form() {
      return form;
    }

    void send(Consumer<ProductResource> done) {
      form.send(
          () ->
              once.post(
                  Address.of("/products", product.productId(), "resend"),
                  new Resend(NodeCode.of(station.get()))),
          done);
    }
  }
}
