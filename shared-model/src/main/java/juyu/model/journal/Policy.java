package juyu.model.journal;

import java.util.List;
import juyu.model.store.Tx;

/**
 * Says what an event causes: the bodies of further events. Their ids, times and every byte derive
 * from the causing event alone, each has a subject of its own at version 1, so running it again
 * makes nothing new. State may decide whether anything is caused, never what its bytes are.
 */
@FunctionalInterface
public interface Policy<B extends EventBody> {
  List<? extends EventBody> on(Tx tx, Recorded<B> cause);
}
