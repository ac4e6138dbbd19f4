package juyu.broker.artemis;

import java.util.Map;

/**
 * What a hub's acceptor or an uplink's connector needs for TLS, in Artemis' own parameter names.
 */
@FunctionalInterface
public interface LinkSecurity {

  /** Read at each opening of a hub and at each attempt of an uplink. */
  Map<String, Object> parameters();

  /** No encryption: tests, and both ends on one machine. */
  static LinkSecurity plain() {
    return Map::of;
  }
}
