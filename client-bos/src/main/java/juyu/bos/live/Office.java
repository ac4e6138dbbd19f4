package juyu.bos.live;

import java.util.concurrent.Callable;
import juyu.bos.product.Products;
import juyu.ui.api.Address;
import juyu.ui.api.ApiClient;
import juyu.ui.format.Formats;
import juyu.ui.fx.UiClock;
import juyu.ui.fx.Work;
import juyu.ui.live.Live;
import juyu.ui.live.Paged;
import juyu.ui.live.Watch;
import juyu.ui.text.Texts;

/**
 * What a view model of this window is given.
 *
 * @param api the station's, as whoever is signed in
 * @param products the names of what is sold
 */
public record Office(
    ApiClient api, Work work, Texts texts, Formats formats, UiClock clock, Products products) {

  /** Something that is read from the station and kept up to date. */
  public <T> Live<T> live(Callable<T> source) {
    return new Live<>(work, texts, source);
  }

  /** A list of the station that may be long. */
  public <T> Paged<T> paged(Address address, Class<T> item) {
    return new Paged<>(api, work, texts, address, item);
  }

  /** What a view model listens to while its screen is in view. */
  public Watch watch() {
    return new Watch(api, work);
  }
}
