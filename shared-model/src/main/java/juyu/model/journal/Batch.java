package juyu.model.journal;

import java.util.List;

/**
 * Entries of one channel as they travel: the events as exact bytes, one after another, and the
 * writer's signature over the head that they lead to.
 *
 * @param first number of the first entry
 * @param events each as {@link Event#encoded()}
 * @param head after the last of them
 * @param signature Ed25519 by the writer's key over {@link Signatures#statement}
 */
public record Batch(long first, List<byte[]> events, Head head, byte[] signature) {}
