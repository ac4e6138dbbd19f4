package juyu.http;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import juyu.http.problem.Problem;
import juyu.http.problem.Texts;
import org.eclipse.jetty.http.HttpException;
import tools.jackson.core.JacksonException;

/** The body of a request: its bytes within a limit, and the record in them. */
final class Body {
  static final int LIMIT = 1 << 20;

  /** What is read and thrown away of a body that is too large, so that the sender hears why. */
  private static final int DRAINED = 8 << 20;

  private Body() {}

  static byte[] read(Context context) {
    try {
      return readWithinLimit(context);
    } catch (IOException | HttpException.RuntimeException e) {
      throw Problem.of(400, "incomplete-body", Texts.HTTP.text("detail.incomplete-body"));
    }
  }

  private static byte[] readWithinLimit(Context context) throws IOException {
    if (context.req().getContentLengthLong() > LIMIT) {
      throw tooLarge(context);
    }
    byte[] bytes = context.req().getInputStream().readNBytes(LIMIT + 1);
    if (bytes.length > LIMIT) {
      throw tooLarge(context);
    }
    return bytes;
  }

  private static Problem tooLarge(Context context) throws IOException {
    if (context.header("Expect") == null) {
      drain(context.req().getInputStream());
    }
    return Problem.of(413, "too-large", Texts.HTTP.text("detail.too-large", LIMIT))
        .withHeader("Connection", "close");
  }

  private static void drain(InputStream in) throws IOException {
    byte[] chunk = new byte[1 << 16];
    int left = DRAINED;
    int got = in.read(chunk);
    while (got >= 0 && left > 0) {
      left -= got;
      got = in.read(chunk);
    }
  }

  static <B> B as(Class<B> type, byte[] bytes, Optional<String> contentType) {
    if (bytes.length == 0) {
      throw missing();
    }
    if (!contentType.map(Body::isJson).orElse(true)) {
      throw Problem.of(415, "not-json", Texts.HTTP.text("detail.not-json"));
    }
    try {
      return Optional.ofNullable(Json.read(bytes, type)).orElseThrow(Body::missing);
    } catch (JacksonException e) {
      throw BadJson.problem(e);
    }
  }

  private static boolean isJson(String contentType) {
    return contentType.split(";", 2)[0].strip().equalsIgnoreCase(Content.JSON);
  }

  static Problem missing() {
    return Problem.of(400, "missing-body", Texts.HTTP.text("detail.missing-body"));
  }
}
