package juyu.model.store;

/** Work inside one transaction. */
@FunctionalInterface
public interface TxWork<T extends @org.jspecify.annotations.Nullable Object> {
  T in(Tx tx);
}
