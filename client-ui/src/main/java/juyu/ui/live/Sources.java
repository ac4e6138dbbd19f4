package juyu.ui.live;

import java.util.concurrent.Callable;
import juyu.ui.api.Address;
import juyu.ui.api.ApiClient;
import juyu.ui.fx.Work;
import juyu.ui.text.Texts;

/** Where a view model reads what it shows. */
public interface Sources {

  /** The node's, as whoever is signed in. */
  ApiClient api();

  Work work();

  Texts texts();

  /** Something that is read from the node and kept up to date. */
  default <T> Live<T> live(Callable<T> source) {
    return new Live<>(work(), texts(), source);
  }

  /** A list of the node that may be long. */
  default <T> Paged<T> paged(Address address, Class<T> item) {
    return new Paged<>(api(), work(), texts(), address, item);
  }

  /** What a view model listens to while its screen is in view. */
  default Watch watch() {
    return new Watch(api(), work());
  }
}
