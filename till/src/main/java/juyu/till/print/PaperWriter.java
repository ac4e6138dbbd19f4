package juyu.till.print;

import java.text.NumberFormat;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import juyu.model.value.Money;
import juyu.till.print.Paper.Line;
import juyu.till.print.Paper.Look;

/** Writes one paper from the top down. */
final class PaperWriter {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);

  private final PaperStyle style;
  private final ResourceBundle words;
  private final List<Line> lines = new ArrayList<>();

  PaperWriter(PaperStyle style) {
    this.style = style;
    this.words =
        ResourceBundle.getBundle(
            "juyu.till.print.paper",
            style.language(),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  Paper paper(String title) {
    return new Paper(title, lines);
  }

  String word(String key) {
    return words.getString(key);
  }

  String won(Money money) {
    return number(money.won());
  }

  String number(long number) {
    return NumberFormat.getIntegerInstance(style.language()).format(number);
  }

  String time(Instant at) {
    return TIME.format(at.atZone(style.zone()));
  }

  PaperWriter line(String text) {
    Columns.wrapped(text, style.columns()).forEach(part -> add(part, Look.NORMAL));
    return this;
  }

  PaperWriter rule() {
    return line("-".repeat(style.columns()));
  }

  PaperWriter sides(String left, String right) {
    Columns.sides(left, right, style.columns()).forEach(part -> add(part, Look.NORMAL));
    return this;
  }

  /** A word and what it comes to. */
  PaperWriter amount(String key, Money money) {
    return sides(word(key), won(money));
  }

  PaperWriter largeSides(String left, String right) {
    Columns.sides(left, right, style.columns() / 2).forEach(part -> add(part, Look.LARGE));
    return this;
  }

  PaperWriter centred(String text) {
    Columns.wrapped(text, style.columns())
        .forEach(part -> add(Columns.centred(part, style.columns()), Look.NORMAL));
    return this;
  }

  PaperWriter title(String text) {
    int columns = style.columns() / 2;
    Columns.wrapped(text, columns).forEach(part -> add(Columns.centred(part, columns), Look.LARGE));
    return this;
  }

  PaperWriter header() {
    List<String> header = style.header();
    header.stream().limit(1).forEach(this::title);
    header.stream().skip(1).forEach(this::centred);
    return this;
  }

  PaperWriter footer() {
    style.footer().forEach(this::centred);
    return this;
  }

  private void add(String text, Look look) {
    lines.add(new Line(text, look));
  }
}
