package juyu.pos;

import java.net.URL;
import java.util.Objects;

/** Shapes that only the till's screens have; its colours are those of all windows. */
final class Look {

  private Look() {}

  static String sheet() {
    URL found = Look.class.getResource("pos.css");
    return Objects.requireNonNull(found, "pos.css").toExternalForm();
  }
}
