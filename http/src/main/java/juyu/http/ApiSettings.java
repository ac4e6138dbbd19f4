package juyu.http;

import juyu.http.access.TokenCheck;

/**
 * How a server is set up.
 *
 * @param host the address that it listens on
 * @param port 0 for any free one
 * @param tokens who may come in
 * @param readiness what {@code /health/ready} asks
 * @param document the resource with the OpenAPI document, such as {@code openapi/till.yaml}
 */
public record ApiSettings(
    String host, int port, TokenCheck tokens, Readiness readiness, String document) {

  /** Only for this machine, on any free port. */
  public static ApiSettings local(TokenCheck tokens, String document) {
    return new ApiSettings("127.0.0.1", 0, tokens, Readiness.ALWAYS, document);
  }

  public ApiSettings withAddress(String newHost, int newPort) {
    return new ApiSettings(newHost, newPort, tokens, readiness, document);
  }

  public ApiSettings withReadiness(Readiness newReadiness) {
    return new ApiSettings(host, port, tokens, newReadiness, document);
  }
}
