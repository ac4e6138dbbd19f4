package juyu.model.journal;

import java.util.List;
import java.util.UUID;

/** What became of a batch at its reader. */
public sealed interface Reception {

  /**
   * It is applied and on disk, or it was already.
   *
   * @param head where the cursor rests now
   * @param parked events of the batch that a feature could not apply
   */
  record Applied(Head head, List<UUID> parked) implements Reception {}

  /** It does not begin where the cursor rests; the two sides must shake hands again. */
  record OutOfStep(Head cursor) implements Reception {}

  /** It cannot be genuine; the channel stops until a person has looked at it. */
  record Refused(String reason) implements Reception {}
}
