package juyu.http.problem;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import juyu.model.command.Refusal;

/**
 * Why a request was not answered as asked, as RFC 9457 has it. A handler may return or throw it;
 * both look the same to the caller. It has no stack trace: it is an answer, not a failure.
 */
public final class Problem extends RuntimeException {
  private static final long serialVersionUID = 1;
  private static final Pattern CODE = Pattern.compile("[a-z0-9][a-z0-9.-]*");

  private final int status;
  private final String code;
  private final transient Text detail;
  private final transient List<FieldError> errors;
  private final transient Map<String, String> headers;
  private final transient Optional<String> incident;

  private Problem(
      int status,
      String code,
      Text detail,
      List<FieldError> errors,
      Map<String, String> headers,
      Optional<String> incident) {
    super(detail.in(Locale.ENGLISH), null, false, false);
    if (!CODE.matcher(code).matches()) {
      throw new IllegalArgumentException("'%s' is no problem code".formatted(code));
    }
    this.status = status;
    this.code = code;
    this.detail = detail;
    this.errors = List.copyOf(errors);
    this.headers = Map.copyOf(headers);
    this.incident = incident;
  }

  /**
   * Any problem.
   *
   * @param code stable, for programs: lower-case words, such as {@code shift.closed}
   * @param detail for people: what is wrong and what to do
   */
  public static Problem of(int status, String code, Text detail) {
    return new Problem(status, code, detail, List.of(), Map.of(), Optional.empty());
  }

  /** An input is well formed but not allowed. */
  public static Problem invalid(String field, Text message) {
    return of(422, "invalid", Texts.HTTP.text("detail.field", field, message))
        .withError(field, message);
  }

  /** As {@link #invalid(String, Text)}, in words that need no translation. */
  public static Problem invalid(String field, String message) {
    return invalid(field, Text.plain(message));
  }

  /** A parameter of the path, the query or a header cannot be read. */
  public static Problem badParameter(String name, Text message) {
    return of(400, "bad-parameter", Texts.HTTP.text("detail.field", name, message))
        .withError(name, message);
  }

  /** What is asked does not fit the present state. */
  public static Problem conflict(String code, Text detail) {
    return of(409, code, detail);
  }

  /** As {@link #conflict(String, Text)}, in words that need no translation. */
  public static Problem conflict(String code, String detail) {
    return conflict(code, Text.plain(detail));
  }

  /** A command was refused by its rules; the words are the refusal's own. */
  public static Problem refused(Refusal refusal) {
    Text words = language -> words(refusal, language);
    return refusal.field().isEmpty()
        ? conflict(refusal.code(), words)
        : of(422, refusal.code(), Texts.HTTP.text("detail.field", refusal.field(), words))
            .withError(refusal.field(), words);
  }

  /** A refusal without words is still a refusal: then its code has to do. */
  private static String words(Refusal refusal, Locale language) {
    try {
      return refusal.words(language);
    } catch (MissingResourceException e) {
      return refusal.code();
    }
  }

  /** There is no such thing. */
  public static Problem notFound(Text detail) {
    return of(404, "not-found", detail);
  }

  /** There is no {@code what} of this name, such as a product 8801. */
  public static Problem notFound(String what) {
    return notFound(Texts.HTTP.text("detail.not-found", what));
  }

  /** The caller is known but may not do this. */
  public static Problem forbidden(Text detail) {
    return of(403, "forbidden", detail);
  }

  /** Not now; the same request may succeed later. */
  public static Problem unavailable(String code, Text detail) {
    return of(503, code, detail);
  }

  /** The same problem, naming one more input that must change. */
  public Problem withError(String field, Text message) {
    List<FieldError> more =
        Stream.concat(errors.stream(), Stream.of(new FieldError(field, message))).toList();
    return new Problem(status, code, detail, more, headers, incident);
  }

  /** The same problem, answered with one more header. */
  public Problem withHeader(String name, String value) {
    Map<String, String> more = new TreeMap<>(headers);
    more.put(name, value);
    return new Problem(status, code, detail, errors, more, incident);
  }

  /** The same problem, naming the code under which the log keeps its cause. */
  public Problem withIncident(String incidentCode) {
    return new Problem(status, code, detail, errors, headers, Optional.of(incidentCode));
  }

  public int status() {
    return status;
  }

  public String code() {
    return code;
  }

  public Text detail() {
    return detail;
  }

  public List<FieldError> errors() {
    return errors;
  }

  public Map<String, String> headers() {
    return headers;
  }

  /** The code under which the log keeps the cause, if nobody foresaw it. */
  public Optional<String> incident() {
    return incident;
  }

  /** What this kind of problem is called. */
  public Text title() {
    String own = "title." + code;
    return Texts.HTTP.text(Texts.HTTP.knows(own) ? own : titleByStatus());
  }

  private String titleByStatus() {
    String byStatus = "title." + status;
    return Texts.HTTP.knows(byStatus) ? byStatus : status < 500 ? "title.400" : "title.500";
  }
}
