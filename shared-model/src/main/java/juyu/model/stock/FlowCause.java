package juyu.model.stock;

/** Why stock has moved. */
public enum FlowCause {
  SALE,
  SALE_CANCEL,
  FUEL_RECEIPT,
  GOODS_RECEIPT,
  COUNT,
  ADJUSTMENT
}
