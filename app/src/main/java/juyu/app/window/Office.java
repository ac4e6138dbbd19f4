package juyu.app.window;

import java.io.IOException;
import java.io.Reader;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Where head office is.
 *
 * @param url of its HTTP API
 * @param token the owner's, known only where head office itself runs
 */
record Office(URI url, Optional<String> token) {

  private static final String SETTINGS = "juyu.properties";
  private static final Set<String> SCHEMES = Set.of("http", "https");

  /** Whichever a person has named, or else the one that the settings name. */
  static Office of(@Nullable String url, @Nullable Path running, Path settings) {
    if (url != null) {
      return at(url);
    }
    return running != null ? running(running) : kept(settings);
  }

  /**
   * Named by a person.
   *
   * @throws IllegalArgumentException with words, if that is no address
   */
  private static Office at(String url) {
    try {
      URI uri = URI.create(url);
      if (uri.getHost() != null && SCHEMES.contains(uri.getScheme())) {
        return new Office(uri, Optional.empty());
      }
      throw new IllegalArgumentException(notUsable(url));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(notUsable(url), e);
    }
  }

  private static String notUsable(String url) {
    return "'%s' is not usable: use for example http://127.0.0.1:8080".formatted(url);
  }

  /**
   * The one that runs on this machine with that folder.
   *
   * @throws IllegalArgumentException with words, if it does not run
   */
  private static Office running(Path folder) {
    try {
      JsonNode api = JsonMapper.shared().readTree(Files.readAllBytes(folder.resolve("api.json")));
      return new Office(
          URI.create(api.path("url").asString("")), Optional.of(api.path("token").asString("")));
    } catch (IOException | JacksonException e) {
      throw new IllegalArgumentException(
          "%s: head office does not run there (no api.json that can be read)".formatted(folder), e);
    }
  }

  /**
   * The one that the window's settings name, by the key {@code hq.url}.
   *
   * @throws IllegalArgumentException with words, if they name none
   */
  private static Office kept(Path folder) {
    Path file = folder.resolve(SETTINGS);
    String url = read(file).getProperty("hq.url");
    if (url == null) {
      throw new IllegalArgumentException(
          "Where is head office? Say --url http://…, or write hq.url=http://… into " + file);
    }
    try {
      return at(url.strip());
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("%s: hq.url %s".formatted(file, e.getMessage()), e);
    }
  }

  private static Properties read(Path file) {
    Properties settings = new Properties();
    if (Files.isRegularFile(file)) {
      try (Reader in = Files.newBufferedReader(file)) {
        settings.load(in);
      } catch (IOException | IllegalArgumentException e) {
        throw new IllegalArgumentException(file + " cannot be read: " + e.getMessage(), e);
      }
    }
    return settings;
  }
}
