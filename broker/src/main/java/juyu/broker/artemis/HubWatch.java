package juyu.broker.artemis;

import juyu.model.value.NodeCode;

/** What a person should see of a hub beyond who is connected. Called from broker threads. */
public interface HubWatch {

  /** Somebody signed in with a wrong name or secret, or is not enrolled. */
  default void signInRefused(String name, String address) {}

  /** A second process came under the name of one that is connected; the second was refused. */
  default void secondConnection(NodeCode child, String connected, String refused) {}

  /** Nobody looks. */
  static HubWatch none() {
    return new HubWatch() {};
  }
}
