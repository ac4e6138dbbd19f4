package juyu.model.price;

import java.util.UUID;
import juyu.model.journal.EventBody;

/** What happens to a price change on its way from head office to the tills. */
public sealed interface PriceEvent extends EventBody
    permits PriceChanged, PriceReceived, PriceEnforced {

  UUID priceChangeId();
}
