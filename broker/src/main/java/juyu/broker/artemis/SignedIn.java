package juyu.broker.artemis;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.util.Optional;
import java.util.Set;
import javax.security.auth.Subject;
import juyu.model.value.NodeCode;
import org.apache.activemq.artemis.spi.core.security.jaas.UserPrincipal;
import org.jspecify.annotations.Nullable;

/** Who a connection belongs to: a child, or the hub's own node. */
final class SignedIn extends UserPrincipal {

  private final Optional<NodeCode> child;
  private final byte[] secret;

  private SignedIn(String user, String secret, Optional<NodeCode> child) {
    super(user);
    this.child = child;
    this.secret = secret.getBytes(UTF_8);
  }

  static SignedIn child(NodeCode child, String secret) {
    return new SignedIn(child.value(), secret, Optional.of(child));
  }

  static SignedIn owner(String user, String secret) {
    return new SignedIn(user, secret, Optional.empty());
  }

  static @Nullable SignedIn of(@Nullable Subject subject) {
    return subject == null ? null : (SignedIn) subject.getPrincipals().iterator().next();
  }

  /** The child; empty for the hub's own node. */
  Optional<NodeCode> child() {
    return child;
  }

  boolean provedBy(String otherUser, String otherSecret) {
    return getName().equals(otherUser)
        && MessageDigest.isEqual(secret, otherSecret.getBytes(UTF_8));
  }

  Subject subject() {
    return new Subject(true, Set.of(this), Set.of(), Set.of());
  }
}
