package juyu.hq.shipment;

import juyu.model.shipment.ShippingMode;

/** How logistics ships, as the API tells and takes it. */
record LogisticsResource(ShippingMode shipping) {}
