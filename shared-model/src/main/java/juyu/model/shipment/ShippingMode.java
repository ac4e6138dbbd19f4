package juyu.model.shipment;

/** How an order becomes a shipment. */
public enum ShippingMode {
  /** By itself, as soon as head office has the order. */
  AUTOMATIC,
  /** When a person at logistics decides it. */
  BY_HAND
}
