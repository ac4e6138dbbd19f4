package juyu.ui.api;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import juyu.ui.text.Texts;
import tools.jackson.core.JacksonException;

/** Turns what is not the answer asked for into a failure with words and a next step. */
final class Problems {

  private final Texts texts;

  Problems(Texts texts) {
    this.texts = texts;
  }

  /** No answer at all. */
  ApiException away() {
    return new ApiException(ours(Failure.Kind.AWAY));
  }

  /** The answer is no JSON of ours, so the other side is of another version. */
  ApiException unreadable(JacksonException reason) {
    return new ApiException(Broken.failure(reason, texts));
  }

  ApiException of(HttpResponse<byte[]> answer) {
    Failure.Kind kind = kind(answer.statusCode());
    try {
      return new ApiException(theirs(kind, ClientJson.read(answer.body(), ProblemBody.class)));
    } catch (JacksonException e) {
      return new ApiException(ours(kind));
    }
  }

  private static Failure.Kind kind(int status) {
    return switch (status) {
      case 401 -> Failure.Kind.SIGNED_OUT;
      case 403 -> Failure.Kind.NOT_ALLOWED;
      case 404, 410 -> Failure.Kind.MISSING;
      case 429, 503 -> Failure.Kind.BUSY;
      default -> status < 500 ? Failure.Kind.REFUSED : Failure.Kind.BROKEN;
    };
  }

  private Failure theirs(Failure.Kind kind, ProblemBody body) {
    List<FieldFailure> fields =
        body.errors().orElse(List.of()).stream()
            .map(field -> new FieldFailure(field.field(), heard(field.message())))
            .toList();
    return new Failure(
        kind,
        body.code(),
        heard(body.title()),
        heard(body.detail()),
        next(kind),
        fields,
        body.incident());
  }

  /** The node's own words; they were asked for in our language. */
  private String heard(String words) {
    return texts.text(locale -> words);
  }

  private Failure ours(Failure.Kind kind) {
    return new Failure(
        kind,
        "",
        texts.text("failure." + word(kind) + ".title"),
        texts.text("failure." + word(kind) + ".detail"),
        next(kind),
        List.of(),
        Optional.empty());
  }

  private String next(Failure.Kind kind) {
    return texts.text("failure." + word(kind) + ".next");
  }

  private static String word(Failure.Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
