package juyu.ui.live;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import juyu.ui.api.Address;
import juyu.ui.api.ApiClient;
import juyu.ui.api.Failure;
import juyu.ui.api.Items;
import juyu.ui.fx.Running;
import juyu.ui.fx.Work;
import juyu.ui.table.Rows;
import juyu.ui.text.Texts;

/**
 * A list that may be long: its first page at once, the next when the reader comes to the end. When
 * something changes, as much as is shown is read again. Used on the UI thread.
 */
public final class Paged<T> {

  private static final int PAGE = 500;

  private final ApiClient api;
  private final Work work;
  private final Texts texts;
  private final Class<T> item;
  private Address address;
  private final ReadOnlyObjectWrapper<Rows<T>> rows = new ReadOnlyObjectWrapper<>(Rows.loading());
  private Optional<Running> reading = Optional.empty();
  private Optional<String> next = Optional.empty();
  private boolean again;

  public Paged(ApiClient api, Work work, Texts texts, Address address, Class<T> item) {
    this.api = api;
    this.work = work;
    this.texts = texts;
    this.address = address;
    this.item = item;
  }

  public ReadOnlyObjectProperty<Rows<T>> rows() {
    return rows.getReadOnlyProperty();
  }

  /** Another list from now on; the skeleton shows until it is here. */
  public void show(Address other) {
    if (!other.equals(address)) {
      address = other;
      restart();
    }
  }

  /** Reads it as if for the first time. */
  public void restart() {
    stop();
    rows.set(Rows.loading());
    next = Optional.empty();
    refresh();
  }

  /** Reads again what is shown. */
  public void refresh() {
    if (isReading()) {
      again = true;
      return;
    }
    again = false;
    int shown = rows.get() instanceof Rows.Ready<T>(List<T> items, boolean more) ? items.size() : 0;
    Address from = address;
    reading =
        Optional.of(work.run(() -> read(from, Math.max(PAGE, shown)), this::show, this::failed));
  }

  /** Reads the page behind what is shown. */
  public void more() {
    if (isReading() || next.isEmpty()) {
      return;
    }
    Address behind = address.with("limit", PAGE).with("after", next);
    reading = Optional.of(work.run(() -> api.list(behind, item), this::append, this::failed));
  }

  public void stop() {
    reading.ifPresent(Running::cancel);
    reading = Optional.empty();
    again = false;
  }

  private boolean isReading() {
    return reading.filter(running -> !running.ended()).isPresent();
  }

  private Items<T> read(Address from, int atLeast) {
    List<T> items = new ArrayList<>();
    Optional<String> after = Optional.empty();
    do {
      Items<T> page = api.list(from.with("limit", PAGE).with("after", after), item);
      items.addAll(page.items());
      after = page.next();
    } while (after.isPresent() && items.size() < atLeast);
    return new Items<>(items, after);
  }

  private void show(Items<T> page) {
    reading = Optional.empty();
    next = page.next();
    rows.set(new Rows.Ready<>(page.items(), next.isPresent()));
    goOn();
  }

  private void append(Items<T> page) {
    reading = Optional.empty();
    next = page.next();
    List<T> all = new ArrayList<>();
    if (rows.get() instanceof Rows.Ready<T>(List<T> items, boolean more)) {
      all.addAll(items);
    }
    all.addAll(page.items());
    rows.set(new Rows.Ready<>(all, next.isPresent()));
    goOn();
  }

  private void failed(Exception thrown) {
    reading = Optional.empty();
    Failure why = Failure.of(thrown, texts);
    if (!(rows.get() instanceof Rows.Ready<T>) || why.kind() != Failure.Kind.AWAY) {
      rows.set(Rows.failed(why.detail() + " " + why.next()));
    }
    goOn();
  }

  private void goOn() {
    if (again) {
      refresh();
    }
  }
}
