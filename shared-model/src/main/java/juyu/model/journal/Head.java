package juyu.model.journal;

import java.util.Arrays;
import java.util.HexFormat;

/**
 * A place on a channel: how many entries, and the hash that binds them all.
 *
 * @param seq number of the last entry, 0 before the first
 * @param hash SHA-256 chained over all entries up to it
 */
public record Head(long seq, byte[] hash) {

  /** Before the first entry. */
  public static final Head START = new Head(0, new byte[32]);

  /** The head after one more event. */
  Head after(byte[] contentHash) {
    return new Head(seq + 1, Hashes.sha256(hash, contentHash));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Head that && seq == that.seq && Arrays.equals(hash, that.hash);
  }

  @Override
  public int hashCode() {
    return Long.hashCode(seq);
  }

  @Override
  public String toString() {
    return seq + ":" + HexFormat.of().formatHex(hash, 0, 4);
  }
}
