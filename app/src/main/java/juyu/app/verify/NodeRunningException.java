package juyu.app.verify;

import juyu.model.value.NodeCode;

/** The store of a running node changes under the eyes of whoever looks at it. */
public final class NodeRunningException extends RuntimeException {
  private static final long serialVersionUID = 1;

  NodeRunningException(NodeCode node) {
    super("%s is running: stop it first, then verify again".formatted(node));
  }
}
