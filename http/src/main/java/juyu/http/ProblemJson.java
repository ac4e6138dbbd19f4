package juyu.http;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import juyu.http.problem.Problem;

/** A problem as it goes over the wire, in the reader's language. */
record ProblemJson(
    String type,
    String title,
    int status,
    String detail,
    Optional<List<Field>> errors,
    Optional<String> incident) {

  static final String TYPE = "application/problem+json";

  record Field(String field, String message) {}

  static ProblemJson of(Problem problem, Locale language) {
    List<Field> fields =
        problem.errors().stream()
            .map(error -> new Field(error.field(), error.message().in(language)))
            .toList();
    return new ProblemJson(
        "urn:juyu:problem:" + problem.code(),
        problem.title().in(language),
        problem.status(),
        problem.detail().in(language),
        Optional.of(fields).filter(some -> !some.isEmpty()),
        problem.incident());
  }
}
