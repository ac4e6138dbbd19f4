package juyu.broker.artemis;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import javax.security.auth.Subject;
import juyu.model.value.NodeCode;
import org.apache.activemq.artemis.core.remoting.impl.invm.InVMConnection;
import org.apache.activemq.artemis.core.security.CheckType;
import org.apache.activemq.artemis.core.security.Role;
import org.apache.activemq.artemis.spi.core.protocol.RemotingConnection;
import org.apache.activemq.artemis.spi.core.security.ActiveMQSecurityManager5;
import org.jspecify.annotations.Nullable;

/**
 * Lets a child send to its parent's inbox and read its own queue, and nothing else. The hub's own
 * node signs in with a secret made at start, and only from inside the process.
 */
final class HubSecurity implements ActiveMQSecurityManager5 {

  private final String inbox;
  private final ChildSecrets children;
  private final HubWatch watch;
  private final SignedIn owner;
  private final String ownerSecret = randomSecret();

  HubSecurity(NodeCode node, ChildSecrets children, HubWatch watch) {
    this.inbox = Wire.inboxOf(node).toString();
    this.children = children;
    this.watch = watch;
    this.owner = SignedIn.owner("owner-of-" + node, ownerSecret);
  }

  static String randomSecret() {
    byte[] bytes = new byte[32];
    new SecureRandom().nextBytes(bytes);
    return Base64.getEncoder().encodeToString(bytes);
  }

  String ownerUser() {
    return owner.getName();
  }

  String ownerSecret() {
    return ownerSecret;
  }

  /**
   * Asked at sign-in and, because nothing is cached by Artemis (its cache ignores the connection),
   * again for each message; so what a connection has proved is remembered with the connection.
   */
  @Override
  public @Nullable Subject authenticate(
      @Nullable String user,
      @Nullable String secret,
      RemotingConnection connection,
      @Nullable String domain) {
    if (user == null || secret == null) {
      return refuse(String.valueOf(user), connection);
    }
    Subject proved = connection.getSubject();
    SignedIn known = SignedIn.of(proved);
    if (known != null && known.provedBy(user, secret)) {
      return proved;
    }
    return signIn(user, secret, connection)
        .map(SignedIn::subject)
        .orElseGet(() -> refuse(user, connection));
  }

  private Optional<SignedIn> signIn(String user, String secret, RemotingConnection connection) {
    if (isInside(connection)) {
      return owner.provedBy(user, secret) ? Optional.of(owner) : Optional.empty();
    }
    return nodeCode(user)
        .filter(child -> children.admits(child, secret))
        .map(child -> SignedIn.child(child, secret));
  }

  private @Nullable Subject refuse(String user, RemotingConnection connection) {
    watch.signInRefused(user, connection.getRemoteAddress());
    return null;
  }

  @Override
  public boolean authorize(
      @Nullable Subject subject, Set<Role> roles, CheckType right, String address) {
    SignedIn who = SignedIn.of(subject);
    if (who == null) {
      return false;
    }
    return who.child().map(child -> childMay(child, right, address)).orElse(true);
  }

  private boolean childMay(NodeCode child, CheckType right, String address) {
    return switch (right) {
      case SEND -> names(inbox, address);
      case CONSUME -> names(Wire.queueOf(child).toString(), address);
      default -> false;
    };
  }

  /** A consumer's address comes as {@code address::queue}; here both have one name. */
  private static boolean names(String own, String address) {
    return address.equals(own) || address.equals(own + "::" + own);
  }

  private static Optional<NodeCode> nodeCode(String user) {
    try {
      return Optional.of(NodeCode.of(user));
    } catch (IllegalArgumentException notANode) {
      return Optional.empty();
    }
  }

  static boolean isInside(RemotingConnection connection) {
    return connection.getTransportConnection() instanceof InVMConnection;
  }

  /** Never asked: Artemis calls the methods with a connection. */
  @Override
  public boolean validateUser(String user, String secret) {
    return false;
  }

  /** Never asked: Artemis calls the methods with a connection. */
  @Override
  public boolean validateUserAndRole(
      String user, String secret, Set<Role> roles, CheckType checkType) {
    return false;
  }
}
