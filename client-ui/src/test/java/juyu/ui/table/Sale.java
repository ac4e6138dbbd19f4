package juyu.ui.table;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import juyu.model.value.Money;
import juyu.model.value.Quantity;
import juyu.ui.parts.Status;
import juyu.ui.theme.Tone;
import org.jspecify.annotations.Nullable;

/** A row for the tests of tables. */
record Sale(String id, @Nullable Money won, Quantity quantity, Instant at) {

  static Sale of(String id, long won) {
    return new Sale(id, Money.of(won), Quantity.litres(1), Instant.EPOCH);
  }

  static List<Sale> many(int count) {
    return IntStream.range(0, count)
        .mapToObj(at -> of("S%06d".formatted(at), at * 7_919L % 100_003))
        .toList();
  }

  static ObservableValue<String> words(String words) {
    return new ReadOnlyObjectWrapper<>(words);
  }

  static List<Column<Sale, ?>> columns() {
    return List.of(
        Column.text(words("Id"), Sale::id).strong(),
        Column.won(words("Amount"), Sale::won).summed(),
        Column.quantity(words("Quantity"), Sale::quantity).summed(),
        Column.instant(words("At"), Sale::at),
        Column.status(words("State"), sale -> new Status(Tone.OK, "fine")));
  }
}
