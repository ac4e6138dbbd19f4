package juyu.hqadmin.desk;

import juyu.model.product.ProductResource;
import juyu.ui.api.ApiClient;
import juyu.ui.format.Formats;
import juyu.ui.fx.UiClock;
import juyu.ui.fx.Work;
import juyu.ui.live.Sources;
import juyu.ui.product.ProductNames;
import juyu.ui.text.Texts;

/**
 * What a view model of this window is given.
 *
 * @param api head office's, as whoever is signed in
 * @param products the names of what is sold
 */
public record Office(
    ApiClient api,
    Work work,
    Texts texts,
    Formats formats,
    UiClock clock,
    ProductNames<ProductResource> products)
    implements Sources {}
