package juyu.ui.product;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import juyu.model.product.Product.Category;
import juyu.model.product.ProductFacts;
import juyu.model.value.Unit;
import juyu.ui.form.Choices;
import juyu.ui.text.Language;
import juyu.ui.text.Texts;

/**
 * The names of what is sold, in the language that is spoken, and the colour that a fuel has in
 * every window. Used on the UI thread; {@link #name(String)} by tables also in the background.
 *
 * @param <P> a product as this window's node tells it
 */
public final class ProductNames<P extends ProductFacts> {

  private static final int COLOURS = 4;

  private final Texts texts;
  private final ReadOnlyObjectWrapper<List<P>> all = new ReadOnlyObjectWrapper<>(List.of());
  private volatile Map<String, P> byId = Map.of();
  private volatile List<String> fuels = List.of();

  public ProductNames(Texts texts) {
    this.texts = texts;
  }

  /** All of them by code, also withdrawn ones. */
  public ReadOnlyObjectProperty<List<P>> all() {
    return all.getReadOnlyProperty();
  }

  /** What the node has said. */
  public void know(List<P> products) {
    byId =
        products.stream().collect(Collectors.toMap(ProductFacts::productId, Function.identity()));
    fuels =
        products.stream()
            .filter(ProductNames::isFuel)
            .map(ProductFacts::productId)
            .sorted()
            .toList();
    all.set(List.copyOf(products));
  }

  public Optional<P> find(String productId) {
    return Optional.ofNullable(byId.get(productId));
  }

  /** Its name; its code while nobody knows it. */
  public String name(String productId) {
    return find(productId).map(this::name).orElse(productId);
  }

  /** As above, of one that is at hand. */
  public String name(P product) {
    boolean korean = texts.language().get() == Language.KOREAN && !product.nameKo().isEmpty();
    return korean ? product.nameKo() : product.name();
  }

  /** What it is counted in; pieces while nobody knows it. */
  public Unit unit(String productId) {
    return find(productId).map(ProductFacts::unit).orElse(Unit.PIECE);
  }

  /** The fuels' place among all fuels decides their colour; from 1. None for what is no fuel. */
  public Optional<Integer> colour(String productId) {
    int place = fuels.indexOf(productId);
    return place < 0 ? Optional.empty() : Optional.of(place % COLOURS + 1);
  }

  /** Those that are still sold: fuels first, by name. */
  public List<P> sold() {
    return all.get().stream()
        .filter(product -> !product.withdrawn())
        .sorted(Comparator.comparing((P product) -> product.category()).thenComparing(this::name))
        .toList();
  }

  /** The fuels that are still sold, by name. */
  public List<P> soldFuels() {
    return sold().stream().filter(ProductNames::isFuel).toList();
  }

  private static boolean isFuel(ProductFacts product) {
    return product.category() == Category.FUEL;
  }

  /** Those that are still sold, for a field that takes one of them. */
  public Choices<P> choices() {
    return choices(product -> true);
  }

  /** As above, only those that fit. */
  public Choices<P> choices(Predicate<? super P> fit) {
    return new ProductChoices<>(this, fit);
  }
}
