package juyu.pos;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import juyu.model.people.Role;
import juyu.model.price.Price;
import juyu.model.product.Product;
import juyu.model.product.Product.Category;
import juyu.model.product.Product.Vat;
import juyu.model.product.ProductCreated;
import juyu.model.value.Money;
import juyu.model.value.Unit;
import juyu.pos.sale.Tendering;
import juyu.pos.testing.Goods;
import juyu.pos.testing.LinkedTill;
import juyu.pos.testing.LoneTill;
import juyu.ui.testing.Desktop;
import juyu.ui.testing.Shot;
import juyu.ui.text.Language;
import juyu.ui.theme.Scheme;
import org.testfx.api.FxToolkit;

/**
 * Takes the pictures of this window for docs/screens from running nodes: a till, its station, and a
 * person at the keys. Run it under a display of at least 1920 × 1080, with the folder as argument.
 */
public final class Pictures implements AutoCloseable {

  private static final Duration PAUSE = Duration.ofMillis(900);

  private enum Size {
    SMALL(1366, 768),
    LARGE(1920, 1080);

    private final int width;
    private final int height;

    Size(int width, int height) {
      this.width = width;
      this.height = height;
    }
  }

  private final Path folder;
  private final LinkedTill site;
  private final UUID cashier;
  private final PosWindow window;

  private Pictures(Path folder) throws IOException {
    this.folder = folder;
    TownTime clock = new TownTime();
    this.site = new LinkedTill(Files.createTempDirectory("juyu-pos"), clock);
    this.cashier = site.person("김하나", Role.CASHIER);
    site.person("Alexandra Papadopoulos-Montgomery", Role.CASHIER);
    site.person("박소장", Role.MANAGER);
    site.hears(
        new ProductCreated(
            new Product(
                "SH3007",
                "All-season windscreen washer concentrate with ethanol, 1.8 L",
                "사계절용 고농축 에탄올 워셔액 대용량 리필 1.8 L",
                Unit.PIECE,
                Vat.STANDARD,
                Category.SHOP,
                "8801234500079")));
    site.price("SH3007", 6_900, clock.instant());
    site.hears(
        Goods.price(
            clock.instant().plus(Duration.ofMinutes(58)),
            java.util.List.of(new Price(Goods.PETROL, Money.of(1_679)))));
    this.window =
        Desktop.onUi(() -> {
          Stage stage = new Stage(StageStyle.UNDECORATED);
          return PosWindow.open(stage, site.tillFolder(1), clock, () -> site.till(1), closed -> {});
        });
    until("the till is open", () -> window.desk() != null);
  }

  public static void main(String[] args) throws IOException, TimeoutException {
    FxToolkit.registerPrimaryStage();
    try (Pictures pictures = new Pictures(Path.of(args[0]))) {
      pictures.tour();
    }
    System.exit(0);
  }

  // ---- the tour ----

  private void tour() {
    until("people are there", () -> model().signIn().state().get().people().size() == 3);
    until("products are there", () -> !model().tiles().state().get().tiles().isEmpty());
    act(model -> {
      model.signIn().select(cashier);
      model.signIn().digit("11");
    });
    take("sign-in", Size.SMALL, Language.KOREAN, Scheme.LIGHT);
    act(model -> {
      model.signIn().digit("11");
      model.signIn().enter();
    });
    at(Place.OPEN_SHIFT);
    act(model -> {
      model.openShift().digit("100000");
      model.openShift().open();
    });
    at(Place.SALE);
    take("sale-empty", Size.SMALL, Language.ENGLISH, Scheme.LIGHT);
    selling();
    holding();
    away();
    looking();
    closing();
  }

  private void fill() {
    act(model -> model.sale().scan(Goods.PETROL));
    until("petrol is there", () -> !sale().isEmpty());
    act(model -> {
      model.sale().digit("50000");
      model.sale().enter();
      model.sale().scan(Goods.WASHER);
      model.sale().scan(Goods.WATER);
      model.sale().scan(Goods.WATER);
    });
    until("all is there", () -> sale().total().equals(Money.of(55_500)));
  }

  private juyu.pos.sale.SaleState sale() {
    return model().sale().state().get();
  }

  private void selling() {
    fill();
    act(model -> model.sale().digit("60000"));
    take("sale", Size.SMALL, Language.KOREAN, Scheme.LIGHT);
    act(model -> model.sale().scan("SH3007"));
    until("the long one is there", () -> sale().lines().size() == 4);
    take("sale-long-names", Size.LARGE, Language.ENGLISH, Scheme.DARK);
    act(model -> model.sale().remove());
    site.terminal().decline("한도 초과");
    act(model -> model.sale().payCard());
    until("it is declined", () -> sale().tendering() instanceof Tendering.CardDeclined);
    take("card-declined", Size.SMALL, Language.KOREAN, Scheme.DARK);
    site.terminal().approve();
    act(model -> {
      model.sale().backToSale();
      model.sale().digit("60000");
      model.sale().payCash();
    });
    at(Place.RESULT);
    take("result-applied", Size.SMALL, Language.ENGLISH, Scheme.LIGHT);
    act(PosViewModel::nextSale);
    at(Place.SALE);
  }

  private void holding() {
    for (int basket = 0; basket < 3; basket++) {
      String product = java.util.List.of(Goods.WASHER, "SH3007", "CF2001").get(basket);
      act(model -> model.sale().scan(product));
      until("it is there", () -> !sale().isEmpty());
      act(model -> model.sale().hold());
      until("it is held", () -> sale().isEmpty() && !sale().tendering().isBusy());
    }
    act(PosViewModel::toHeld);
    at(Place.HELD);
    until("they are read", () -> model().held().state().get().row().isPresent());
    take("held", Size.SMALL, Language.ENGLISH, Scheme.DARK);
    act(model -> {
      model.held().selectBeside(1);
      model.held().beginGivingUp();
    });
    take("held-give-up", Size.LARGE, Language.KOREAN, Scheme.LIGHT);
    while (Desktop.onUi(() -> !model().held().state().get().rows().isEmpty())) {
      int before = Desktop.onUi(() -> model().held().state().get().rows().size());
      act(model -> {
        model.held().beginGivingUp();
        model.held().giveUp();
      });
      until("it is gone", () -> model().held().state().get().rows().size() < before);
    }
    act(PosViewModel::toSale);
    at(Place.SALE);
  }

  private void away() {
    site.stationGoes();
    site.till(1).printing().simulator().orElseThrow().runOut();
    fill();
    act(model -> {
      model.sale().digit("60000");
      model.sale().payCash();
    });
    at(Place.RESULT);
    take("result-offline", Size.SMALL, Language.KOREAN, Scheme.LIGHT);
    act(PosViewModel::nextSale);
    at(Place.SALE);
    take("sale-offline", Size.LARGE, Language.KOREAN, Scheme.DARK);
  }

  private void looking() {
    act(PosViewModel::toSales);
    at(Place.SALES);
    act(model -> model.sales().find("%s-20261120-000002".formatted(LoneTill.TILL)));
    until("the sale is found", () -> model().sales().state().get().sale().isPresent());
    take("sales", Size.SMALL, Language.ENGLISH, Scheme.LIGHT);
    act(model -> {
      model.sales().beginCancel();
      model.sales().reason(window.ui().texts().text("sales.reason.product"));
    });
    take("cancel", Size.LARGE, Language.KOREAN, Scheme.LIGHT);
    act(model -> model.sales().stopCancel());
  }

  private void closing() {
    act(PosViewModel::toShift);
    at(Place.SHIFT);
    until("the shift is read", () -> model().shift().state().get().x().isPresent());
    take("shift", Size.SMALL, Language.KOREAN, Scheme.LIGHT);
    act(model -> {
      model.shift().beginCount();
      model.shift().digit("4");
      model.shift().focus(10_000);
      model.shift().digit("1");
    });
    take("shift-count", Size.SMALL, Language.ENGLISH, Scheme.LIGHT);
    act(model -> model.shift().close());
    until("it is closed", () -> model().shift().state().get().closed().isPresent());
    take("shift-z", Size.LARGE, Language.ENGLISH, Scheme.DARK);
  }

  // ---- how ----

  private PosViewModel model() {
    return Optional.ofNullable(window.desk()).orElseThrow().model();
  }

  private void act(Consumer<PosViewModel> action) {
    Desktop.doOnUi(() -> action.accept(model()));
  }

  private void at(Place place) {
    until("the cashier is at " + place, () -> model().place().get() == place);
  }

  private void until(String what, java.util.function.BooleanSupplier holds) {
    new Desktop(window.stage()).await(what, holds);
  }

  private void take(String name, Size size, Language language, Scheme scheme) {
    Desktop.doOnUi(() -> {
      window.ui().texts().language().set(language);
      window.ui().theme().scheme().set(scheme);
      window.stage().setX(0);
      window.stage().setY(0);
      window.stage().setWidth(size.width);
      window.stage().setHeight(size.height);
    });
    LockSupport.parkNanos(PAUSE.toNanos());
    String look =
        "%s-%s-%d"
            .formatted(
                language.locale().getLanguage(),
                scheme.name().toLowerCase(Locale.ROOT),
                size.width);
    Desktop.doOnUi(() ->
        Shot.save(
            window.stage().getScene(), folder.resolve("pos-%s-%s.png".formatted(name, look))));
  }

  @Override
  public void close() {
    Desktop.doOnUi(() -> window.stage().close());
    site.close();
  }
}
