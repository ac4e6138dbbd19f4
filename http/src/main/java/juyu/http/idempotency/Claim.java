package juyu.http.idempotency;

import java.util.Arrays;
import java.util.Optional;
import juyu.model.store.Tx;

/**
 * A key that an actor uses for one request. It is claimed before the work begins: a second
 * transaction that comes with the same key waits for the first, also where a database lets several
 * write, and then finds its answer.
 */
@SuppressWarnings("ArrayRecordComponent") // compared by content where it matters
record Claim(String actor, String key, byte[] request) {
  private static final byte[] UNSETTLED = new byte[0];

  private record Row(byte[] request, int status, byte[] body) {}

  /** True if this transaction is the first with the key. */
  boolean take(Tx tx, long nowMillis) {
    int rows =
        tx.update(
            "insert into idempotency (actor, idem_key, request_hash, status, body, at_ms)"
                + " values (?, ?, ?, ?, ?, ?) on conflict do nothing",
            actor,
            key,
            request,
            0,
            UNSETTLED,
            nowMillis);
    return rows == 1;
  }

  /** True if some request has come with this key. */
  boolean isTaken(Tx tx) {
    return tx.first(
            "select 1 from idempotency where actor = ? and idem_key = ?", row -> true, actor, key)
        .isPresent();
  }

  void settle(Tx tx, Stored answer) {
    tx.update(
        "update idempotency set status = ?, body = ? where actor = ? and idem_key = ?",
        answer.status(),
        answer.bytes(),
        actor,
        key);
  }

  void release(Tx tx) {
    tx.update("delete from idempotency where actor = ? and idem_key = ?", actor, key);
  }

  /** The answer to the same request; none if the key belongs to another request. */
  Optional<Stored> stored(Tx tx) {
    return tx.first(
            "select request_hash, status, body from idempotency where actor = ? and idem_key = ?",
            row -> new Row(row.getBytes(1), row.getInt(2), row.getBytes(3)),
            actor,
            key)
        .filter(row -> Arrays.equals(row.request(), request))
        .map(row -> Stored.from(row.status(), row.body()));
  }
}
