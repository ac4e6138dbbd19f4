package juyu.broker.artemis;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import org.apache.activemq.artemis.api.core.ActiveMQException;
import org.apache.activemq.artemis.api.core.ActiveMQExceptionType;

/** Puts into words for people why there is no connection. */
final class Causes {

  static final String NO_ANSWER = "no answer for 2 s";
  static final String REFUSED = "refused: name or secret is wrong, or not enrolled";

  private Causes() {}

  /** Artemis keeps to itself why nothing could be reached, so this looks once more. */
  static String ofNotReached(UplinkSettings settings) {
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress(settings.host(), settings.port()), Wire.ANSWER_MS);
      return settings.endpoint() + " does not answer like a hub: wrong port, TLS or certificate";
    } catch (UnknownHostException e) {
      return "the host name %s is not known".formatted(settings.host());
    } catch (ConnectException e) {
      return "nobody listens on " + settings.endpoint();
    } catch (SocketTimeoutException e) {
      return NO_ANSWER;
    } catch (IOException e) {
      return "no way to %s: %s".formatted(settings.endpoint(), rootOf(e));
    }
  }

  static String ofNotSignedIn(Exception failure, UplinkSettings settings, long tookMillis) {
    return switch (typeOf(failure)) {
      case SECURITY_EXCEPTION, QUEUE_DOES_NOT_EXIST -> REFUSED;
      case SESSION_CREATION_REJECTED -> "refused: " + rootOf(failure);
      case CONNECTION_TIMEDOUT -> silent(settings);
      default -> tookMillis >= Wire.SILENCE_MS ? silent(settings) : hungUp(settings);
    };
  }

  private static String hungUp(UplinkSettings settings) {
    return settings.endpoint()
        + " hung up at sign-in: TLS or the certificate does not suit it, or it is stopping";
  }

  /** With TLS a certificate that is refused may show only as silence. */
  private static String silent(UplinkSettings settings) {
    return settings.security().parameters().isEmpty()
        ? NO_ANSWER
        : NO_ANSWER + ", or the certificate is refused";
  }

  static String ofLoss(Exception failure, UplinkSettings settings) {
    return typeOf(failure) == ActiveMQExceptionType.CONNECTION_TIMEDOUT
        ? NO_ANSWER
        : "%s closed the connection, or it broke".formatted(settings.endpoint());
  }

  private static ActiveMQExceptionType typeOf(Exception failure) {
    return failure instanceof ActiveMQException known
        ? known.getType()
        : ActiveMQExceptionType.GENERIC_EXCEPTION;
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
