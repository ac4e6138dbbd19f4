package juyu.pos.product;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
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

  /** Favourites are few enough to find one without reading. */
  private static final int MOST_FAVOURITES = 21;

  /** As many as have a colour of their own. */
  private static final int MOST_FUELS = 4;

  /**
   * What the tiles are of: a line of business, or the favourites of all of them.
   *
   * @param category none for the favourites
   */
  public record Tab(Optional<Category> category) {

    public static final Tab FAVOURITES = new Tab(Optional.empty());

    static Tab of(Category category) {
      return new Tab(Optional.of(category));
    }
  }

  /**
   * All that the tiles show.
   *
   * @param isLoaded false until the products are read
   * @param tabs favourites and the lines of business that have products, in their order
   * @param tab whose tiles are shown; none while there is no product
   * @param tiles of that tab
   * @param said why there are none, if they could not be read
   */
  public record State(
      boolean isLoaded,
      List<Tab> tabs,
      Optional<Tab> tab,
      List<Entry> tiles,
      Optional<Said> said) {}

  private final TillNode till;
  private final Work work;
  private final ReadOnlyObjectWrapper<State> state =
      new ReadOnlyObjectWrapper<>(
          new State(false, List.of(), Optional.empty(), List.of(), Optional.empty()));
  private Map<Tab, List<Entry>> byTab = Map.of();

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

  private Map<Tab, List<Entry>> readAll() {
    Map<Tab, List<Entry>> read = new LinkedHashMap<>();
    List<Entry> favourites = favourites();
    if (!favourites.isEmpty()) {
      read.put(Tab.FAVOURITES, favourites);
    }
    for (Category category : Category.values()) {
      List<Entry> tiles = best(Optional.of(category), MOST);
      if (!tiles.isEmpty()) {
        read.put(Tab.of(category), tiles);
      }
    }
    return read;
  }

  private List<Entry> best(Optional<Category> category, int most) {
    return till.catalogue().best("", category, Locale.getDefault(), most);
  }

  /** Fuels always stand first; then what this till has sold most. */
  private List<Entry> favourites() {
    List<Entry> fuels = best(Optional.of(Category.FUEL), MOST_FUELS);
    return Stream.concat(
            fuels.stream(),
            best(Optional.empty(), MOST_FAVOURITES).stream()
                .filter(entry -> !fuels.contains(entry)))
        .limit(MOST_FAVOURITES)
        .toList();
  }

  private void know(Map<Tab, List<Entry>> read) {
    byTab = read;
    List<Tab> tabs = List.copyOf(read.keySet());
    Optional<Tab> shown =
        state.get().tab().filter(tabs::contains).or(() -> tabs.stream().findFirst());
    show(true, tabs, shown, Optional.empty());
  }

  private void failed(Exception why) {
    show(
        true,
        state.get().tabs(),
        state.get().tab(),
        Optional.of(Said.of("goods.failed", String.valueOf(why.getMessage()))));
  }

  private void show(boolean loaded, List<Tab> tabs, Optional<Tab> shown, Optional<Said> said) {
    List<Entry> tiles = shown.map(byTab::get).orElse(List.of());
    state.set(new State(loaded, tabs, shown, tiles, said));
  }

  /** The codes of the fuels among the tiles, in the order of their codes. */
  public List<String> fuels() {
    return byTab.getOrDefault(Tab.of(Category.FUEL), List.of()).stream()
        .map(Entry::productId)
        .sorted()
        .toList();
  }

  /** Shows another tab's tiles. */
  public void choose(Tab tab) {
    State now = state.get();
    if (now.tabs().contains(tab)) {
      show(now.isLoaded(), now.tabs(), Optional.of(tab), now.said());
    }
  }

  /** Shows a line of business. */
  public void choose(Category category) {
    choose(Tab.of(category));
  }

  /** Shows the tab beside the one that is shown. */
  public void chooseBeside(int step) {
    State now = state.get();
    now.tab()
        .map(tab -> now.tabs().indexOf(tab) + step)
        .filter(place -> place >= 0 && place < now.tabs().size())
        .ifPresent(place -> choose(now.tabs().get(place)));
  }
}
