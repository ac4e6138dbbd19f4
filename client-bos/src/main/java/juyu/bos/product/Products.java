package juyu.bos.product;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import juyu.model.product.Product.Category;
import juyu.model.product.ProductMasterResource;
import juyu.model.value.Unit;
import juyu.ui.text.Language;
import juyu.ui.text.Texts;

/**
 * The products as head office has told them: their names in the language that is spoken, and the
 * colour that a fuel has in every window. Used on the UI thread; {@link #name} by tables also in
 * the background.
 */
public final class Products {

  private static final int COLOURS = 4;

  private final Texts texts;
  private final ReadOnlyObjectWrapper<List<ProductMasterResource>> all =
      new ReadOnlyObjectWrapper<>(List.of());
  private volatile Map<String, ProductMasterResource> byId = Map.of();
  private volatile List<String> fuels = List.of();

  public Products(Texts texts) {
    this.texts = texts;
  }

  /** All of them by id, also withdrawn ones. */
  public ReadOnlyObjectProperty<List<ProductMasterResource>> all() {
    return all.getReadOnlyProperty();
  }

  /** What the station has said. */
  public void know(List<ProductMasterResource> products) {
    byId =
        products.stream()
            .collect(Collectors.toMap(ProductMasterResource::productId, Function.identity()));
    fuels =
        products.stream()
            .filter(product -> product.category() == Category.FUEL)
            .map(ProductMasterResource::productId)
            .sorted()
            .toList();
    all.set(List.copyOf(products));
  }

  public Optional<ProductMasterResource> find(String productId) {
    return Optional.ofNullable(byId.get(productId));
  }

  /** Its name; its code until head office has told of it. */
  public String name(String productId) {
    return find(productId).map(this::name).orElse(productId);
  }

  private String name(ProductMasterResource product) {
    boolean korean = texts.language().get() == Language.KOREAN && !product.nameKo().isEmpty();
    return korean ? product.nameKo() : product.name();
  }

  /** What it is counted in; pieces until head office has told of it. */
  public Unit unit(String productId) {
    return find(productId).map(ProductMasterResource::unit).orElse(Unit.PIECE);
  }

  /** The fuels' place among all fuels decides their colour; from 1. None for what is no fuel. */
  public Optional<Integer> colour(String productId) {
    int place = fuels.indexOf(productId);
    return place < 0 ? Optional.empty() : Optional.of(place % COLOURS + 1);
  }

  /** Those that can be chosen: still sold, fuels first, by name. */
  public List<ProductMasterResource> sold() {
    return all.get().stream()
        .filter(product -> !product.withdrawn())
        .sorted(Comparator.comparing(ProductMasterResource::category).thenComparing(this::name))
        .toList();
  }
}
