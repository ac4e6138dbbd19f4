package juyu.pos.product;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import juyu.model.product.Product.Category;
import juyu.pos.words.Said;
import juyu.till.TillNode;
import juyu.till.product.Catalogue.Entry;
import juyu.ui.fx.Work;

/** The tiles beside the basket, by line of business. Used on the UI thread. */
public final class TilesViewModel {

  /** More tiles than anyone pages through; the rest is found by search. */
  private static final int MOST = 140;

  /**
   * All that the tiles show.
   *
   * @param isLoaded false until the products are read
   * @param categories those that have products, in their order
   * @param category whose tiles are shown; none while there is no product
   * @param tiles of that category
   * @param said why there are none, if they could not be read
   */
  public record State(
      boolean isLoaded,
      List<Category> categories,
      Optional<Category> category,
      List<Entry> tiles,
      Optional<Said> said) {}

  private final TillNode till;
  private final Work work;
  private final ReadOnlyObjectWrapper<State> state =
      new ReadOnlyObjectWrapper<>(
          new State(false, List.of(), Optional.empty(), List.of(), Optional.empty()));
  private Map<Category, List<Entry>> byCategory = Map.of();

  public TilesViewModel(TillNode till, Work work) {
    this.till = till;
    this.work = work;
    read();
  }

  /** All that the tiles show. */
  public ReadOnlyObjectProperty<State> state() {
    return state.getReadOnlyProperty();
  }

  /** Reads products and prices again; to be called when they have changed or time has come. */
  public void read() {
    work.run(this::readAll, this::know, this::failed);
  }

  private Map<Category, List<Entry>> readAll() {
    Map<Category, List<Entry>> read = new EnumMap<>(Category.class);
    for (Category category : Category.values()) {
      List<Entry> tiles =
          till.catalogue().best("", Optional.of(category), Locale.getDefault(), MOST);
      if (!tiles.isEmpty()) {
        read.put(category, tiles);
      }
    }
    return read;
  }

  private void know(Map<Category, List<Entry>> read) {
    byCategory = read;
    List<Category> categories = List.copyOf(read.keySet());
    Optional<Category> shown =
        state.get().category().filter(categories::contains).or(() -> first(categories));
    show(true, categories, shown, Optional.empty());
  }

  private static Optional<Category> first(List<Category> categories) {
    return categories.stream().findFirst();
  }

  private void failed(Exception why) {
    show(
        true,
        state.get().categories(),
        state.get().category(),
        Optional.of(Said.of("goods.failed", String.valueOf(why.getMessage()))));
  }

  private void show(
      boolean loaded, List<Category> categories, Optional<Category> shown, Optional<Said> said) {
    List<Entry> tiles = shown.map(byCategory::get).orElse(List.of());
    state.set(new State(loaded, categories, shown, tiles, said));
  }

  /** The codes of the fuels among the tiles, in their order. */
  public List<String> fuels() {
    return byCategory.getOrDefault(Category.FUEL, List.of()).stream()
        .map(Entry::productId)
        .toList();
  }

  /** Shows another category's tiles. */
  public void choose(Category category) {
    State now = state.get();
    if (now.categories().contains(category)) {
      show(now.isLoaded(), now.categories(), Optional.of(category), now.said());
    }
  }

  /** Shows the category beside the one that is shown. */
  public void chooseBeside(int step) {
    State now = state.get();
    now.category()
        .map(category -> now.categories().indexOf(category) + step)
        .filter(place -> place >= 0 && place < now.categories().size())
        .ifPresent(place -> choose(now.categories().get(place)));
  }
}
