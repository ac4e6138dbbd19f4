package juyu.broker.artemis;

import juyu.model.value.NodeCode;

/**
 * How a hub opens.
 *
 * @param node the parent that the hub belongs to
 * @param bindHost the address to listen on
 * @param port the port to listen on, or 0 for any free one
 * @param children who may connect
 * @param security what the acceptor needs for TLS
 * @param maxWaitingBytes what may wait in the inbox, and for each child, before messages get lost;
 *     a node with thousands of children needs more than one with a few tills
 */
public record HubSettings(
    NodeCode node,
    String bindHost,
    int port,
    ChildSecrets children,
    LinkSecurity security,
    int maxWaitingBytes) {

  /** A hub for a few children. */
  public HubSettings(
      NodeCode node, String bindHost, int port, ChildSecrets children, LinkSecurity security) {
    this(node, bindHost, port, children, security, Wire.MAX_WAITING_BYTES);
  }

  /** The same hub on another port, such as the one it got when it asked for any. */
  public HubSettings onPort(int otherPort) {
    return new HubSettings(node, bindHost, otherPort, children, security, maxWaitingBytes);
  }
}
