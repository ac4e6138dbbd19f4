package juyu.broker.artemis;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.apache.activemq.artemis.api.core.ActiveMQException;
import org.apache.activemq.artemis.api.core.ActiveMQExceptionType;

/** Puts into words for people why there is no connection. */
final class Causes {

  static final String NO_ANSWER = "no answer for 2 s";
  static final String REFUSED = "refused: name or secret is wrong, or not enrolled";

  private Causes() {}

  static String ofFailedConnect(Exception failure, UplinkSettings settings, long tookMillis) {
    return switch (typeOf(failure)) {
      case SECURITY_EXCEPTION, QUEUE_DOES_NOT_EXIST -> REFUSED;
      case SESSION_CREATION_REJECTED -> "refused: " + rootOf(failure);
      case CONNECTION_TIMEDOUT -> NO_ANSWER;
      case NOT_CONNECTED -> ofNoConnection(settings, tookMillis);
      default -> rootOf(failure);
    };
  }

  /** Artemis keeps the reason to itself, but the time tells. */
  private static String ofNoConnection(UplinkSettings settings, long tookMillis) {
    if (tookMillis >= Wire.ANSWER_MS) {
      return NO_ANSWER;
    }
    return isKnown(settings.host())
        ? "nobody listens on " + settings.endpoint()
        : "the host name %s is not known".formatted(settings.host());
  }

  private static boolean isKnown(String host) {
    try {
      return InetAddress.getAllByName(host).length > 0;
    } catch (UnknownHostException e) {
      return false;
    }
  }

  private static ActiveMQExceptionType typeOf(Exception failure) {
    return failure instanceof ActiveMQException known
        ? known.getType()
        : ActiveMQExceptionType.GENERIC_EXCEPTION;
  }

  static String ofLoss(Exception failure, UplinkSettings settings) {
    return typeOf(failure) == ActiveMQExceptionType.CONNECTION_TIMEDOUT
        ? NO_ANSWER
        : "%s closed the connection, or it broke".formatted(settings.endpoint());
  }

  static String rootOf(Throwable failure) {
    Throwable root = failure;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    String message = root.getMessage();
    return message == null ? root.getClass().getSimpleName() : message;
  }
}
