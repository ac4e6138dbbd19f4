package juyu.model.journal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import juyu.model.value.NodeCode;

/** Tells whether a neighbour's signature is genuine, by the keys that this node trusts. */
@FunctionalInterface
public interface Signatures {

  boolean genuine(NodeCode signer, byte[] statement, byte[] signature);

  /** What a writer signs: this channel stood at this place. */
  static byte[] statement(Channel channel, Head head) {
    byte[] name = channel.toString().getBytes(StandardCharsets.UTF_8);
    return ByteBuffer.allocate(name.length + 1 + 8 + 32)
        .put(name)
        .put((byte) 0)
        .putLong(head.seq())
        .put(head.hash())
        .array();
  }
}
