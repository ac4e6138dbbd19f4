package juyu.model.journal;

import com.github.f4b6a3.uuid.UuidCreator;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import juyu.model.value.NodeCode;
import juyu.model.value.Uuids;

/** Makes ids; injected, so that a simulation can replay them. */
@FunctionalInterface
public interface Ids {

  /** A new id, UUID version 7. */
  UUID next();

  /** Ids from the wall clock and the system's randomness. */
  static Ids random() {
    return UuidCreator::getTimeOrderedEpochPlus1;
  }

  /**
   * The id of what a policy writes: a UUID version 7 with the cause's time, its other bits from the
   * hash of cause, policy, node and number. The same cause always gives the same id.
   */
  static UUID derived(Event cause, String policy, NodeCode node, int number) {
    byte[] hash =
        Hashes.sha256(
            Uuids.bytes(cause.id()),
            (policy + "|" + node + "|" + number).getBytes(StandardCharsets.UTF_8));
    ByteBuffer bits = ByteBuffer.wrap(hash);
    long high = cause.time().toEpochMilli() << 16 | 0x7000L | (bits.getLong() & 0x0FFFL);
    long low = (bits.getLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
    return new UUID(high, low);
  }
}
