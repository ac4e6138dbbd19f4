package juyu.app.verify;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import juyu.model.journal.Finding;
import juyu.model.value.NodeCode;

/**
 * Holds stock and sales totals against the sum of the journal, and against those of a neighbour.
 */
final class Books {

  private Books() {}

  /** Rows of a node that differ from the sums of its journal. */
  static List<Finding> findings(NodeStore node) {
    return Book.ALL.stream()
        .filter(node::keeps)
        .flatMap(book ->
            differing(
                book,
                new Said(
                    "the journal sums to", node.store().read(tx -> book.summed(node.code(), tx))),
                new Said("the table says", node.store().read(book::kept))))
        .toList();
  }

  /**
   * Where two neighbours say something else of the lower one. What a person has skipped at one of
   * them makes them differ rightly.
   */
  static List<Finding> compare(NodeStore parent, NodeStore child) {
    return Book.ALL.stream()
        .filter(book -> parent.keeps(book) && child.keeps(book))
        .filter(book -> !parent.hasSkipped(book) && !child.hasSkipped(book))
        .flatMap(book ->
            differing(
                book, said(child, book).of(child.code()), said(parent, book).of(child.code())))
        .toList();
  }

  private static Said said(NodeStore node, Book book) {
    return new Said(node.code() + " says", node.store().read(book::kept));
  }

  /** What someone says of every row. */
  private record Said(String who, Map<String, String> rows) {

    /** What is said of one node; its code is among the words that name a row. */
    Said of(NodeCode node) {
      rows.keySet().removeIf(key -> !List.of(key.split(" ")).contains(node.value()));
      return this;
    }

    Optional<String> at(String key) {
      return Optional.ofNullable(rows.get(key));
    }

    String words(String key) {
      return who + " " + at(key).orElse("nothing");
    }
  }

  private static Stream<Finding> differing(Book book, Said one, Said other) {
    TreeSet<String> keys = new TreeSet<>(one.rows.keySet());
    keys.addAll(other.rows.keySet());
    return keys.stream()
        .filter(key -> !one.at(key).equals(other.at(key)))
        .map(key ->
            new Finding(
                "table %s, row %s".formatted(book.table(), key),
                one.words(key) + ", " + other.words(key)));
  }
}
