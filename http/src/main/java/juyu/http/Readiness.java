package juyu.http;

import java.util.Optional;
import juyu.http.problem.Text;

/** Whether a node can serve. Asked by anyone, without a token, so it tells no secrets. */
@FunctionalInterface
public interface Readiness {

  /** For a node that is ready as soon as it listens. */
  Readiness ALWAYS = Optional::empty;

  /** Why the node cannot serve now; none if it can. */
  Optional<Text> missing();
}
