package juyu.ui.till;

/** What keys turned out to be. */
public sealed interface Reading {

  /** A scanner read a code. */
  record Scanned(String code) implements Reading {}

  /** A person typed; the characters go where the focus is. */
  record Typed(String characters) implements Reading {}
}
