package juyu.ui.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/** Reads the modules' bundles: UTF-8, and no search along a chain of locales. */
final class Bundles {

  private Bundles() {}

  /** All words of a language. */
  static Map<String, String> load(List<String> modules, Language language) {
    Map<String, String> all = new HashMap<>();
    modules.forEach(module -> all.putAll(read(path(module, language))));
    return all;
  }

  private static String path(String module, Language language) {
    return "/juyu/%s/texts%s.properties".formatted(module, language.suffix());
  }

  private static Map<String, String> read(String path) {
    try (InputStream in = Bundles.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalArgumentException("there is no bundle " + path);
      }
      return read(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(path, e);
    }
  }

  private static Map<String, String> read(Reader in) throws IOException {
    Properties file = new Properties();
    file.load(in);
    Map<String, String> words = new HashMap<>();
    file.stringPropertyNames().forEach(key -> words.put(key, file.getProperty(key)));
    return words;
  }
}
