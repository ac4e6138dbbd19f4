package juyu.model.view;

import juyu.model.store.Tx;
import juyu.model.store.TxState;
import org.jspecify.annotations.Nullable;

/** Rows that go to the store in one batch. */
final class Gathered implements TxState {

  private final Tx tx;
  private final String sql;
  private boolean any;

  Gathered(Tx tx, String sql) {
    this.tx = tx;
    this.sql = sql;
  }

  void add(@Nullable Object... values) {
    tx.batch(sql, values);
    any = true;
  }

  @Override
  public void flush() {
    if (any) {
      any = false;
      tx.runBatch(sql);
    }
  }

  /** The batch itself was cleared by the transaction. */
  @Override
  public void discard() {
    any = false;
  }
}
