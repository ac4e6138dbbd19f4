package juyu.app.fleet;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import juyu.app.api.ApiClient;
import juyu.app.fleet.SignIn.Kind;
import tools.jackson.databind.JsonNode;

/**
 * With what the people of the demo sign in. Each start gives them new PINs and passwords, which are
 * told to whoever started it and are kept nowhere.
 */
final class Secrets {

  /** Without those that look alike. */
  private static final String CHARACTERS = "abcdefghjkmnpqrstuvwxyz23456789";

  private static final String DIGITS = "0123456789";
  private static final int GROUPS = 3;
  private static final int GROUP = 4;

  private final SecureRandom random = new SecureRandom();
  private final List<SignIn> given = new ArrayList<>();

  /** Registers those of {@code people} at a new station whom it does not know yet, with a PIN. */
  void register(FleetNode station, List<JsonNode> people) throws InterruptedException {
    for (JsonNode person : people) {
      if (known(station.api(), name(person)).isEmpty()) {
        String pin = some(DIGITS);
        station
            .api()
            .post("/people", Map.of("name", name(person), "role", role(person), "pin", pin));
        given.add(new SignIn(station.code(), name(person), role(person), Kind.PIN, pin));
      }
    }
  }

  /** Gives another PIN to each of {@code people} who has none from this start. */
  void givePins(FleetNode station, List<JsonNode> people) throws InterruptedException {
    for (JsonNode person : people) {
      Optional<String> known = known(station.api(), name(person));
      if (known.isPresent() && pin(name(person)).isEmpty()) {
        String pin = some(DIGITS);
        station.api().put("/people/" + known.get() + "/pin", Map.of("pin", pin));
        given.add(new SignIn(station.code(), name(person), role(person), Kind.PIN, pin));
      }
    }
  }

  /**
   * Gives each of {@code people} a password at a node. Who was renamed or has left since the first
   * start is not taken back while somebody else is in charge.
   */
  void givePasswords(FleetNode node, List<JsonNode> people) throws InterruptedException {
    for (JsonNode person : people) {
      String password =
          IntStream.range(0, GROUPS)
              .mapToObj(group -> some(CHARACTERS))
              .collect(Collectors.joining("-"));
      if (isSet(node.api(), person, password)) {
        given.add(new SignIn(node.code(), name(person), role(person), Kind.PASSWORD, password));
      }
    }
  }

  private static boolean isSet(ApiClient node, JsonNode person, String password)
      throws InterruptedException {
    Optional<String> known = known(node, name(person));
    if (known.isPresent()) {
      node.put("/people/" + known.get() + "/password", Map.of("password", password));
      return true;
    }
    if (node.get("/signIns/needed").path("registered").asBoolean(true)) {
      return false;
    }
    node.post("/people", Map.of("name", name(person), "role", role(person), "password", password));
    return true;
  }

  private static Optional<String> known(ApiClient node, String name) throws InterruptedException {
    return node.get("/people?limit=1000").path("items").values().stream()
        .filter(person -> name(person).equals(name))
        .map(person -> person.path("personId").asString(""))
        .findFirst();
  }

  private static String name(JsonNode person) {
    return person.path("name").asString("");
  }

  private static String role(JsonNode person) {
    return person.path("role").asString("");
  }

  private String some(String characters) {
    return random
        .ints(GROUP, 0, characters.length())
        .mapToObj(i -> characters.substring(i, i + 1))
        .collect(Collectors.joining());
  }

  /** The PIN that somebody was given. */
  Optional<String> pin(String name) {
    return given.stream()
        .filter(signIn -> signIn.kind() == Kind.PIN && signIn.name().equals(name))
        .map(SignIn::secret)
        .findFirst();
  }

  /** All that were given, in their order. */
  List<SignIn> given() {
    return List.copyOf(given);
  }
}
