package juyu.app.fleet;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import juyu.app.api.ApiClient;
import tools.jackson.databind.JsonNode;

/**
 * Who signs in at the windows of the demo. Each start gives them new passwords, which are told to
 * whoever started it and are kept nowhere.
 */
final class DeskPeople {

  /** Without those that look alike. */
  private static final String CHARACTERS = "abcdefghjkmnpqrstuvwxyz23456789";

  private static final int GROUPS = 3;
  private static final int GROUP = 4;

  private final SecureRandom random = new SecureRandom();
  private final List<String> lines = new ArrayList<>();

  /**
   * Gives each of {@code people} a password at a node. Who was renamed or has left since the first
   * start is not taken back while somebody else is in charge.
   */
  void begin(FleetNode node, List<JsonNode> people) throws InterruptedException {
    for (JsonNode person : people) {
      String name = person.path("name").asString("");
      String role = person.path("role").asString("");
      String password = password();
      if (isSet(node.api(), name, role, password)) {
        lines.add("%s (%s) at %s, password %s".formatted(name, role, node.code(), password));
      }
    }
  }

  private static boolean isSet(ApiClient node, String name, String role, String password)
      throws InterruptedException {
    Optional<String> known = known(node, name);
    if (known.isPresent()) {
      node.put("/people/" + known.get() + "/password", Map.of("password", password));
      return true;
    }
    if (node.get("/signIns/needed").path("registered").asBoolean(true)) {
      return false;
    }
    node.post("/people", Map.of("name", name, "role", role, "password", password));
    return true;
  }

  private static Optional<String> known(ApiClient node, String name) throws InterruptedException {
    return node.get("/people?limit=1000").path("items").values().stream()
        .filter(person -> person.path("name").asString("").equals(name))
        .map(person -> person.path("personId").asString(""))
        .findFirst();
  }

  /** Twelve characters in three groups, such as {@code k7mq-w3xh-2pzr}. */
  private String password() {
    return IntStream.range(0, GROUPS)
        .mapToObj(group ->
            random
                .ints(GROUP, 0, CHARACTERS.length())
                .mapToObj(i -> CHARACTERS.substring(i, i + 1))
                .collect(Collectors.joining()))
        .collect(Collectors.joining("-"));
  }

  /** Who they are, with their passwords. */
  List<String> lines() {
    return List.copyOf(lines);
  }
}
