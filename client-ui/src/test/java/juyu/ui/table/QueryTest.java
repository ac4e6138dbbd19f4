package juyu.ui.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import juyu.model.value.Money;
import juyu.model.value.Quantity;
import juyu.ui.format.Formats;
import juyu.ui.fx.SameThreadWork;
import juyu.ui.fx.UiClock;
import juyu.ui.text.Language;
import juyu.ui.text.Texts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class QueryTest {

  private final Formats formats =
      new Formats(
          Texts.of(Language.ENGLISH),
          ZoneOffset.UTC,
          new UiClock(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC), new SameThreadWork()));

  private final Column<Sale, Money> amount = Column.won(Sale.words("Amount"), Sale::won);

  private Query.Answer<Sale> ask(List<Sale> rows, String filter, @Nullable Comparator<Sale> order) {
    return query(rows, filter, order).run(() -> false);
  }

  private Query<Sale> query(List<Sale> rows, String filter, @Nullable Comparator<Sale> order) {
    List<Column<Sale, ?>> columns = Sale.columns();
    return new Query<>(rows, filter, new Haystack<>(rows, columns, formats), order, columns);
  }

  private List<String> found(List<Sale> rows, String filter) {
    return ids(ask(rows, filter, null));
  }

  private static List<String> ids(Query.Answer<Sale> answer) {
    return answer.rows().stream().map(Sale::id).toList();
  }

  @Test
  void every_word_of_the_filter_must_be_somewhere_in_a_row() {
    List<Sale> rows = List.of(Sale.of("Alpha", 500), Sale.of("Beta", 500), Sale.of("alphabet", 7));
    assertThat(found(rows, "ALPHA 500")).containsExactly("Alpha");
    assertThat(found(rows, "  ")).hasSize(3);
    assertThat(found(rows, "gamma")).isEmpty();
  }

  @Test
  void an_amount_is_found_with_and_without_its_groups() {
    List<Sale> rows = List.of(Sale.of("a", 50_000), Sale.of("b", 5_000));
    assertThat(found(rows, "50000")).containsExactly("a");
    assertThat(found(rows, "50,000")).containsExactly("a");
  }

  @Test
  void amounts_are_sorted_by_value() {
    List<Sale> rows = List.of(Sale.of("a", 9_000), Sale.of("b", 10_000), Sale.of("c", -1));
    assertThat(ids(ask(rows, "", amount.order(false)))).containsExactly("c", "a", "b");
    assertThat(ids(ask(rows, "", amount.order(true)))).containsExactly("b", "a", "c");
  }

  @Test
  void what_is_not_there_comes_last_either_way() {
    Sale unknown = new Sale("?", null, Quantity.litres(1), Instant.EPOCH);
    List<Sale> rows = List.of(unknown, Sale.of("a", 1), Sale.of("b", 2));
    assertThat(ids(ask(rows, "", amount.order(false)))).containsExactly("a", "b", "?");
    assertThat(ids(ask(rows, "", amount.order(true)))).containsExactly("b", "a", "?");
  }

  @Test
  void litres_and_pieces_can_stand_in_one_column() {
    Sale pieces = new Sale("p", Money.ZERO, Quantity.pieces(3), Instant.EPOCH);
    List<Sale> rows = List.of(pieces, Sale.of("l", 0));
    Column<Sale, Quantity> column = Column.quantity(Sale.words("Q"), Sale::quantity);
    assertThat(ids(ask(rows, "", column.order(false)))).containsExactly("l", "p");
    assertThat(column.totalWords(column.totals(rows), formats)).isEqualTo("1.000 L · 3");
  }

  @Test
  void sums_are_exact() {
    List<Sale> rows = List.of(Sale.of("a", Long.MAX_VALUE - 7), Sale.of("b", 7));
    assertThat(amount.totals(rows)).containsExactly(Money.of(Long.MAX_VALUE));
  }

  @Test
  void sums_are_of_what_is_shown() {
    Query.Answer<Sale> answer =
        ask(List.of(Sale.of("a", 1), Sale.of("other", 1_000)), "other", null);
    assertThat(answer.sums().containsValue(List.of(Money.of(1_000)))).isTrue();
  }

  @Test
  void a_question_that_nobody_waits_for_ends() {
    assertThat(query(Sale.many(5_000), "S", null).run(() -> true).rows()).isEmpty();
  }
}
