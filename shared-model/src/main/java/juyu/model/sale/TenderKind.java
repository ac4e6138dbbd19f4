package juyu.model.sale;

/** What is paid with. */
public enum TenderKind {
  CASH,
  CARD
}
