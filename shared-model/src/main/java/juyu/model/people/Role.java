package juyu.model.people;

/** What a person may do at a station. */
public enum Role {
  /** Sells at the tills. */
  CASHIER,
  /** Sells too, and answers for stock, orders and people. */
  MANAGER
}
