package juyu.pos.product;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import juyu.till.TillNode;
import juyu.till.product.Catalogue.Entry;
import juyu.ui.fx.Running;
import juyu.ui.fx.Work;
import org.jspecify.annotations.Nullable;

/** Finds products by part of a name or code, or a whole barcode. Used on the UI thread. */
public final class SearchViewModel {

  private static final Duration PAUSE = Duration.ofMillis(60);
  private static final int MOST = 40;

  /**
   * All that the search shows.
   *
   * @param query what is typed; nothing is searched for while it is blank
   * @param isSearching true while the hits are those of an earlier query
   * @param hits what was found, by code
   * @param selected the place of the hit that Enter takes
   */
  public record State(String query, boolean isSearching, List<Entry> hits, int selected) {

    public boolean isOpen() {
      return !query.isBlank();
    }

    /** What Enter takes. */
    public Optional<Entry> hit() {
      return selected < hits.size() ? Optional.of(hits.get(selected)) : Optional.empty();
    }
  }

  private static final State CLOSED = new State("", false, List.of(), 0);

  private final TillNode till;
  private final Work work;
  private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(CLOSED);
  private @Nullable Running waiting;
  private @Nullable Running searching;

  public SearchViewModel(TillNode till, Work work) {
    this.till = till;
    this.work = work;
  }

  /** All that the search shows. */
  public ReadOnlyObjectProperty<State> state() {
    return state.getReadOnlyProperty();
  }

  /** What is typed now. */
  public void type(String query) {
    stop();
    if (query.isBlank()) {
      state.set(new State(query, false, List.of(), 0));
    } else {
      state.set(new State(query, true, state.get().hits(), 0));
      waiting = work.later(PAUSE, this::search);
    }
  }

  private void search() {
    String asked = state.get().query().strip();
    searching = work.run(() -> find(asked), this::found, why -> found(List.of()));
  }

  private List<Entry> find(String asked) {
    return till.catalogue().best(asked, Optional.empty(), Locale.getDefault(), MOST);
  }

  private void found(List<Entry> hits) {
    state.set(new State(state.get().query(), false, hits, 0));
  }

  /** Moves what Enter takes. */
  public void selectBeside(int step) {
    State now = state.get();
    int last = Math.max(0, now.hits().size() - 1);
    int next = Math.clamp((long) now.selected() + step, 0, last);
    state.set(new State(now.query(), now.isSearching(), now.hits(), next));
  }

  /** Nothing is searched for any more. */
  public void close() {
    stop();
    state.set(CLOSED);
  }

  private void stop() {
    if (waiting != null) {
      waiting.cancel();
    }
    if (searching != null) {
      searching.cancel();
    }
  }
}
