package juyu.model.journal;

import java.util.UUID;

/**
 * Something done in the outside world because of an event: a message, a print, a payment. The
 * journal keeps a row for it in the event's transaction; a worker calls it until it returns without
 * throwing. It may be called twice, so it hands the event's id on as the provider's idempotency
 * key.
 */
@FunctionalInterface
public interface Effect<B extends EventBody> {
  void run(UUID idempotencyKey, Recorded<B> event) throws Exception;
}
