package juyu.ui.api;

import java.util.List;
import java.util.Optional;

/** {@code application/problem+json} as nodes write it. */
record ProblemBody(
    String type,
    String title,
    int status,
    String detail,
    Optional<List<FieldFailure>> errors,
    Optional<String> incident) {

  private static final String URN = "urn:juyu:problem:";

  String code() {
    return type.startsWith(URN) ? type.substring(URN.length()) : type;
  }
}
