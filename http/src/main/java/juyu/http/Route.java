package juyu.http;

import juyu.http.access.Access;

/**
 * One method of one path.
 *
 * @param path as in OpenAPI, with parameters such as {@code /sales/{id}}
 */
public record Route(String method, String path, Access access) {

  @Override
  public String toString() {
    return method + " " + path;
  }
}
