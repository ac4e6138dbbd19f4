package juyu.broker.artemis;

import juyu.model.value.NodeCode;

/**
 * How a child reaches its parent's hub.
 *
 * @param node the child's own name, by which it signs in
 * @param secret what proves that name
 * @param parent whose hub it is
 * @param host where the hub listens
 * @param port where the hub listens
 * @param security what the connector needs for TLS
 */
public record UplinkSettings(
    NodeCode node, String secret, NodeCode parent, String host, int port, LinkSecurity security) {

  String endpoint() {
    return host + ":" + port;
  }

  /** Without the secret, for logs. */
  @Override
  public String toString() {
    return "%s to %s at %s".formatted(node, parent, endpoint());
  }
}
