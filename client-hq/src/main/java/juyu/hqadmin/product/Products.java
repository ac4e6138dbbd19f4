package juyu.hqadmin.product;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import juyu.model.product.Product.Category;
import juyu.model.product.ProductResource;
import juyu.ui.text.Language;
import juyu.ui.text.Texts;

/**
 * The names of what is sold, in the language that is spoken, and the colour that a fuel has in
 * every window. Used on the UI thread; {@link #name} by tables also in the background.
 */
public final class Products {

  private static final int COLOURS = 4;

  private final Texts texts;
  private final ReadOnlyObjectWrapper<List<ProductResource>> all =
      new ReadOnlyObjectWrapper<>(List.of());
  private volatile Map<String, ProductResource> byId = Map.of();
  private volatile List<String> fuels = List.of();

  public Products(Texts texts) {
    this.texts = texts;
  }

  /** All of them by code, also withdrawn ones. */
  public ReadOnlyObjectProperty<List<ProductResource>> all() {
    return all.getReadOnlyProperty();
  }

  /** What head office has said. */
  public void know(List<ProductResource> products) {
    byId =
        products.stream()
            .collect(Collectors.toMap(ProductResource::productId, Function.identity()));
    fuels =
        products.stream()
            .filter(product -> product.category() == Category.FUEL)
            .map(ProductResource::productId)
            .sorted()
            .toList();
    all.set(List.copyOf(products));
  }

  public Optional<ProductResource> find(String productId) {
    return Optional.ofNullable(byId.get(productId));
  }

  /** Its name; its code while nobody knows it. */
  public String name(String productId) {
    return find(productId).map(this::name).orElse(productId);
  }

  /** As above, of one that is at hand. */
  public String name(ProductResource product) {
    boolean korean = texts.language().get() == Language.KOREAN && !product.nameKo().isEmpty();
    return korean ? product.nameKo() : product.name();
  }

  /** The fuels' place among all fuels decides their colour; from 1. None for what is no fuel. */
  public Optional<Integer> colour(String productId) {
    int place = fuels.indexOf(productId);
    return place < 0 ? Optional.empty() : Optional.of(place % COLOURS + 1);
  }

  /** Those that are still sold: fuels first, by name. */
  public List<ProductResource> sold() {
    return all.get().stream()
        .filter(product -> !product.withdrawn())
        .sorted(Comparator.comparing(ProductResource::category).thenComparing(this::name))
        .toList();
  }

  /** The fuels that are still sold, by name. */
  public List<ProductResource> soldFuels() {
    return sold().stream().filter(product -> product.category() == Category.FUEL).toList();
  }
}
