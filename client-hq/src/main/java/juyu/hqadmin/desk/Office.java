package juyu.hqadmin.desk;

import java.util.concurrent.Callable;
import juyu.hqadmin.product.Products;
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
 * @param api head office's, as whoever is signed in
 * @param products the names of what is sold
 */
public record Office(
    ApiClient api, Work work, Texts texts, Formats formats, UiClock clock, Products products) {

  /** Something that is read again when it may be different. */
  public <T> Live<T> live(Callable<T> source) {
    return new Live<>(work, texts, source);
  }

  /** A list that may be long. */
  public <T> Paged<T> paged(Address address, Class<T> item) {
    return new Paged<>(api, work, texts, address, item);
  }

  /** What a screen listens to while it is in view. */
  public Watch watch() {
    return new Watch(api, work);
  }
}
