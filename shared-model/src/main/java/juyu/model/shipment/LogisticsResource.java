package juyu.model.shipment;

/** How logistics ships, as the API tells and takes it. */
public record LogisticsResource(ShippingMode shipping) {}
