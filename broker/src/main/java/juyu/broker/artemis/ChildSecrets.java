package juyu.broker.artemis;

import java.util.Set;
import juyu.model.value.NodeCode;

/** Whom a hub lets in. */
public interface ChildSecrets {

  /**
   * Asked at each sign-in, on a broker thread, so it must be quick: a random secret needs no slow
   * hash. Who is no longer admitted stays connected until {@link Hub#closeConnectionsOf} is called.
   */
  boolean admits(NodeCode child, String secret);

  /** The children that have a queue when the hub opens; later ones: {@link Hub#addChild}. */
  Set<NodeCode> children();
}
