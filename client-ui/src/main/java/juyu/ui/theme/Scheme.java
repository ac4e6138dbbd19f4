package juyu.ui.theme;

/** Which of the two sets of colours. */
public enum Scheme {
  LIGHT("light.css"),
  DARK("dark.css");

  private final String sheet;

  Scheme(String sheet) {
    this.sheet = sheet;
  }

  String sheet() {
    return sheet;
  }

  public Scheme other() {
    return this == LIGHT ? DARK : LIGHT;
  }
}
