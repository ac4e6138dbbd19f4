package juyu.broker.sync;

import juyu.model.value.NodeCode;

/**
 * Carries messages between a node and its neighbours. It is never the truth: a message may be lost,
 * doubled, late or out of order, and the books still agree.
 */
public interface Transport {

  /**
   * Hands a message over for one neighbour and returns at once; it never waits for the network.
   *
   * @return false if the neighbour is not connected or the message could not be taken; it is then
   *     lost, and the next handshake makes up for it
   */
  boolean send(NodeCode neighbour, byte[] message);

  /** What a transport tells the sync. Called from transport threads; must return at once. */
  interface Receiver {

    /** A message arrived; {@code from} is the name that the other side proved at sign-in. */
    void received(NodeCode from, byte[] message);

    /** Messages to {@code neighbour} can be sent from now on. */
    void connected(NodeCode neighbour);

    /** Nothing goes to {@code neighbour} any more; {@code why} is for people. */
    void disconnected(NodeCode neighbour, String why);
  }
}
