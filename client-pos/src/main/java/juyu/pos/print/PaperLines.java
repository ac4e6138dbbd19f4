package juyu.pos.print;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import juyu.till.print.Paper;
import juyu.till.print.Paper.Look;
import juyu.ui.till.ReceiptLine;

/** A paper that was set in columns for a printer, as it looks in a window. */
final class PaperLines {

  private static final Pattern RULE = Pattern.compile("[-=─]+");
  private static final Pattern SIDES = Pattern.compile(" *(\\S.*?) {2,}(\\S+(?: \\S+)*)");
  private static final Pattern INDENTED = Pattern.compile(" {3,}\\S.*");

  private PaperLines() {}

  static List<ReceiptLine> of(Paper paper) {
    return paper.lines().stream().flatMap(PaperLines::of).toList();
  }

  private static Stream<ReceiptLine> of(Paper.Line line) {
    String text = line.text().stripTrailing();
    if (text.isEmpty()) {
      return Stream.empty();
    }
    return Stream.of(RULE.matcher(text).matches() ? new ReceiptLine.Rule() : words(text, line));
  }

  private static ReceiptLine words(String text, Paper.Line line) {
    Matcher sides = SIDES.matcher(text);
    if (sides.matches()) {
      return new ReceiptLine.Pair(sides.group(1), sides.group(2), line.look() != Look.NORMAL);
    }
    if (INDENTED.matcher(text).matches() || line.look() == Look.LARGE) {
      return line.look() == Look.NORMAL
          ? new ReceiptLine.Centred(text.strip())
          : new ReceiptLine.Title(text.strip());
    }
    return new ReceiptLine.Words(text, line.look() == Look.BOLD);
  }
}
