package juyu.ui.api;

/** What a command does to what it names. */
public enum Method {
  POST,
  PUT,
  PATCH,
  DELETE
}
