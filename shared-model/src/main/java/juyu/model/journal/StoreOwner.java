package juyu.model.journal;

import java.util.Optional;
import juyu.model.store.Store;
import juyu.model.value.NodeCode;

/** Whose store it is. */
public final class StoreOwner {

  private StoreOwner() {}

  /**
   * The node whose journal {@code store} keeps: the first thing that a node writes into a new store
   * is the channel on which it speaks to its first neighbour.
   *
   * @return empty if nobody has opened a journal there yet, or only a head office without stations
   */
  public static Optional<NodeCode> of(Store store) {
    return store.read(Channels::all).stream().findFirst().map(first -> first.channel().writer());
  }
}
