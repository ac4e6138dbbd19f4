package juyu.http.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import juyu.http.Route;
import juyu.http.access.Actor;

/**
 * Holds a node's routes to the table of the manual that says who may do what. Beside the people of
 * the table, the owner may do everything.
 */
public final class RoleTable {

  private static final Path MANUAL = Path.of("..", "docs", "manual", "roles.md");
  private static final String STRANGER = "stranger";

  private final List<String> roles;
  private final List<String> rows;

  private RoleTable(List<String> roles, List<String> rows) {
    this.roles = roles;
    this.rows = rows;
  }

  /**
   * Reads a table.
   *
   * @param heading of its section, such as {@code The station's API}
   */
  public static RoleTable of(String heading) {
    List<String> lines =
        lines().stream()
            .dropWhile(line -> !line.equals("## " + heading))
            .skip(1)
            .takeWhile(line -> !line.startsWith("## "))
            .filter(line -> line.startsWith("|"))
            .toList();
    if (lines.size() < 2) {
      throw new AssertionError(MANUAL + " has no table below '" + heading + "'");
    }
    List<String> head = cells(lines.getFirst());
    return new RoleTable(head.subList(1, head.size()), lines.subList(2, lines.size()));
  }

  private static List<String> lines() {
    try {
      return Files.readAllLines(MANUAL);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> cells(String line) {
    return Arrays.stream(line.substring(1).split("\\|")).map(String::strip).toList();
  }

  /**
   * Checks that the table says of each route who may call it, and of nothing else.
   *
   * @throws AssertionError with the table as it should be
   */
  public void covers(List<Route> routes) {
    List<String> served = routes.stream().map(this::row).sorted().toList();
    if (!served.equals(rows.stream().sorted().toList())) {
      throw new AssertionError(
          "the table in %s should be\n%s".formatted(MANUAL, String.join("\n", served)));
    }
  }

  private String row(Route route) {
    return roles.stream()
        .map(role -> may(role, route) ? "yes" : "")
        .collect(Collectors.joining(" | ", "| `" + route + "` | ", " |"));
  }

  private static boolean may(String role, Route route) {
    return role.equals(STRANGER)
        ? !route.access().tokenNeeded()
        : !route.access().tokenNeeded() || route.access().allows(Actor.of(role, role));
  }

  /**
   * Calls every route as somebody, with a body that none takes.
   *
   * @param role as the table names it
   * @throws AssertionError naming the routes that let in whom they should not, or the other way
   *     round
   */
  public void holds(String role, Caller caller, List<Route> routes) {
    String wrong =
        routes.stream()
            .filter(route -> !endless(route))
            .filter(route -> isLetIn(caller, route) != may(role, route))
            .map(Route::toString)
            .collect(Collectors.joining(", "));
    if (!wrong.isEmpty()) {
      throw new AssertionError("not as the table says of " + role + ": " + wrong);
    }
  }

  /** The stream does not end; leaving ends the sign-in that the others need. */
  private static boolean endless(Route route) {
    return Stream.of("GET /changes", "DELETE /signIns/current").anyMatch(route.toString()::equals);
  }

  private static boolean isLetIn(Caller caller, Route route) {
    String path = route.path().replaceAll("\\{[^}]*}", "00000000-0000-7000-8000-000000000000");
    int status =
        switch (route.method()) {
          case "GET" -> caller.get(path).status();
          case "DELETE" -> caller.delete(path).status();
          case "PUT" -> caller.put(path, "[]").status();
          case "PATCH" -> caller.patch(path, "[]").status();
          default -> caller.post(path, "[]").status();
        };
    return status != 401 && status != 403;
  }
}
