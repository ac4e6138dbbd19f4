package juyu.app.verify;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import juyu.model.store.StoreException;
import juyu.model.store.Tx;

/** Statements that read into the JSON of events, in the words of each database. */
enum JsonSql {
  SQLITE {
    @Override
    String word(String name, String json, String path) {
      return switch (name) {
        case "json" -> "cast(%s as text)".formatted(json);
        case "lines" -> "json_each(%s, '$.lines') l".formatted(json);
        default -> "json_extract(%s, '$.%s')".formatted(json, path);
      };
    }
  },

  POSTGRES {
    @Override
    String word(String name, String json, String path) {
      String value = "(%s #>> '{%s}')".formatted(json, path.replace('.', ','));
      return switch (name) {
        case "json" -> "convert_from(%s, 'UTF8')::jsonb".formatted(json);
        case "lines" -> "jsonb_array_elements(%s -> 'lines') as l(value)".formatted(json);
        case "number" -> value + "::bigint";
        default -> value;
      };
    }
  };

  private static final Pattern WORD =
      Pattern.compile("\\b(json|lines|text|number)\\(([a-z.]+)(?:, ([a-zA-Z.]+))?\\)");

  abstract String word(String name, String json, String path);

  static JsonSql of(Tx tx) {
    try {
      String name = tx.connection().getMetaData().getDatabaseProductName();
      return name.toLowerCase(Locale.ROOT).contains("postgres") ? POSTGRES : SQLITE;
    } catch (SQLException e) {
      throw new StoreException("the database does not say what it is", e);
    }
  }

  /** The statement in the resource {@code name}. */
  String statement(String name) {
    return WORD.matcher(resource(name))
        .replaceAll(found -> java.util.regex.Matcher.quoteReplacement(word(found)));
  }

  private String word(MatchResult found) {
    return word(found.group(1), found.group(2), Optional.ofNullable(found.group(3)).orElse(""));
  }

  private static String resource(String name) {
    try (InputStream in = JsonSql.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalArgumentException("no resource " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).replaceAll("--.*", "");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
