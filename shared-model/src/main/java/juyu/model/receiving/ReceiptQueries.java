package juyu.model.receiving;

import java.util.Optional;
import java.util.UUID;
import juyu.model.store.Tx;

/** What has arrived. */
public final class ReceiptQueries {

  private ReceiptQueries() {}

  public static Optional<ReceiptView> ofOrder(Tx tx, UUID orderId) {
    return Optional.ofNullable(tx.session().get(ReceiptRow.class, orderId)).map(ReceiptRow::view);
  }
}
