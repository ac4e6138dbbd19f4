package juyu.model.value;

import java.nio.ByteBuffer;
import java.util.UUID;

/** Ids as the stores keep and order them. */
public final class Uuids {

  private Uuids() {}

  /** The sixteen bytes of an id; for version 7 their order is the order of time. */
  public static byte[] bytes(UUID id) {
    return ByteBuffer.allocate(16)
        .putLong(id.getMostSignificantBits())
        .putLong(id.getLeastSignificantBits())
        .array();
  }

  public static UUID fromBytes(byte[] bytes) {
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    return new UUID(buffer.getLong(), buffer.getLong());
  }

  /** Compares as the stores do: by unsigned bytes. {@link UUID#compareTo} is signed. */
  public static int compare(UUID a, UUID b) {
    int high = Long.compareUnsigned(a.getMostSignificantBits(), b.getMostSignificantBits());
    return high != 0
        ? high
        : Long.compareUnsigned(a.getLeastSignificantBits(), b.getLeastSignificantBits());
  }
}
