package juyu.pos.shift;

import java.util.ArrayList;
import java.util.List;
import juyu.model.shift.ShiftClosed;
import juyu.model.shift.ShiftTotals;
import juyu.model.shift.TenderTotal;
import juyu.model.value.Money;
import juyu.till.shift.ShiftService.XReport;
import juyu.ui.format.Formats;
import juyu.ui.text.Texts;
import juyu.ui.till.ReceiptLine;

/** X and Z reports as they look on paper. */
final class ReportLines {

  private final Texts texts;
  private final Formats formats;

  ReportLines(Texts texts, Formats formats) {
    this.texts = texts;
    this.formats = formats;
  }

  /**
   * What the open shift has done so far.
   *
   * @param blind leaves out whatever tells how much cash should lie in the drawer
   */
  List<ReceiptLine> x(XReport x, boolean blind) {
    List<ReceiptLine> lines = new ArrayList<>();
    lines.add(new ReceiptLine.Title(texts.text("shift.x.title")));
    lines.add(
        new ReceiptLine.Centred(
            texts.text("shift.number", x.shift().till().value(), x.shift().number())));
    lines.add(new ReceiptLine.Rule());
    lines.add(pair("shift.opened-by", x.shift().cashier().name()));
    lines.add(pair("shift.opened-at", formats.dateTime(x.shift().openedAt())));
    lines.add(pair("shift.as-of", formats.dateTime(x.at())));
    lines.add(money("shift.open.float", x.shift().openingFloat(), false));
    lines.add(new ReceiptLine.Rule());
    sums(x.totals(), lines);
    if (blind) {
      lines.add(new ReceiptLine.Rule());
      lines.add(new ReceiptLine.Centred(texts.text("shift.blind")));
    } else {
      tenders(x.totals(), lines);
      lines.add(new ReceiptLine.Rule());
      lines.add(money("shift.expected", x.expectedCash(), true));
    }
    return lines;
  }

  /** What a shift did, as it was when it was closed. */
  List<ReceiptLine> z(ShiftClosed z) {
    List<ReceiptLine> lines = new ArrayList<>();
    lines.add(new ReceiptLine.Title(texts.text("shift.z.title", z.zNo())));
    lines.add(new ReceiptLine.Centred(texts.text("shift.number", z.till().value(), z.number())));
    lines.add(new ReceiptLine.Rule());
    lines.add(pair("shift.closed-by", z.cashier().name()));
    lines.add(pair("shift.business-date", formats.date(z.businessDate())));
    lines.add(new ReceiptLine.Rule());
    sums(z.totals(), lines);
    tenders(z.totals(), lines);
    lines.add(new ReceiptLine.Rule());
    lines.add(money("shift.open.float", z.openingFloat(), false));
    lines.add(money("shift.expected", z.expectedCash(), false));
    lines.add(money("shift.counted", z.countedCash(), false));
    lines.add(
        new ReceiptLine.Pair(
            texts.text("shift.variance"), formats.signedWon(z.variance()), /* isStrong= */ true));
    if (!z.reason().isBlank()) {
      lines.add(new ReceiptLine.Words(z.reason(), /* isStrong= */ false));
    }
    lines.add(new ReceiptLine.Rule());
    lines.add(money("shift.perpetual", z.perpetualTotal(), false));
    return lines;
  }

  private void sums(ShiftTotals totals, List<ReceiptLine> lines) {
    lines.add(
        new ReceiptLine.Pair(
            texts.text("shift.sales", totals.saleCount()),
            formats.won(totals.saleAmount()),
            false));
    lines.add(
        new ReceiptLine.Pair(
            texts.text("shift.cancels", totals.cancelCount()),
            formats.won(totals.cancelAmount().negated()),
            false));
    lines.add(money("shift.net", totals.net(), true));
    lines.add(money("sale.net", totals.supply(), false));
    lines.add(money("sale.vat-short", totals.vat(), false));
  }

  private void tenders(ShiftTotals totals, List<ReceiptLine> lines) {
    lines.add(new ReceiptLine.Rule());
    for (TenderTotal tender : totals.tenders()) {
      String key =
          switch (tender.kind()) {
            case CASH -> "shift.cash";
            case CARD -> "shift.card";
          };
      lines.add(money(key, tender.amount(), false));
    }
  }

  private ReceiptLine pair(String key, String right) {
    return new ReceiptLine.Pair(texts.text(key), right, /* isStrong= */ false);
  }

  private ReceiptLine money(String key, Money amount, boolean strong) {
    return new ReceiptLine.Pair(texts.text(key), formats.won(amount), strong);
  }
}
