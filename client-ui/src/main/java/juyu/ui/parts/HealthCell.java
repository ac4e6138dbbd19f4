package juyu.ui.parts;

/**
 * A station or till on the map.
 *
 * @param id what it is selected by
 * @param name short: its code
 * @param health whether it is in step
 * @param words the same in words: "1,204 left", "Off 41 min"
 */
public record HealthCell(String id, String name, Health health, String words) {

  String described() {
    return name + ", " + words;
  }
}
