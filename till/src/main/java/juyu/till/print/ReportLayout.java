package juyu.till.print;

import java.time.Instant;
import juyu.model.journal.Recorded;
import juyu.model.shift.ShiftClosed;
import juyu.model.shift.ShiftTotals;
import juyu.till.shift.ShiftService.XReport;

/** What X and Z say on paper. */
final class ReportLayout {

  private final PaperStyle style;

  ReportLayout(PaperStyle style) {
    this.style = style;
  }

  /** With {@code blind}, no amount that tells what should lie in the drawer. */
  Paper x(XReport x, boolean blind) {
    PaperWriter to = new PaperWriter(style);
    String title = to.word("x-report");
    to.header().title(title).rule();
    head(to, x.shift().number(), x.at(), x.shift().cashier().name());
    if (blind) {
      to.sides(to.word("sales"), to.number(x.totals().saleCount()));
      to.sides(to.word("cancels"), to.number(x.totals().cancelCount()));
    } else {
      totals(to, x.totals());
      to.rule().amount("float", x.shift().openingFloat()).amount("expected", x.expectedCash());
    }
    return to.rule().paper(title);
  }

  Paper z(Recorded<ShiftClosed> event) {
    PaperWriter to = new PaperWriter(style);
    ShiftClosed z = event.body();
    String title = "%s %d".formatted(to.word("z-report"), z.zNo());
    to.header().title(title).rule();
    head(to, z.number(), event.time(), z.cashier().name());
    to.sides(to.word("business-date"), z.businessDate().toString());
    totals(to, z.totals());
    to.rule().amount("float", z.openingFloat()).amount("expected", z.expectedCash());
    to.amount("counted", z.countedCash()).amount("variance", z.variance());
    if (!z.reason().isEmpty()) {
      to.line(to.word("reason") + " " + z.reason());
    }
    return to.rule().amount("perpetual", z.perpetualTotal()).rule().paper(title);
  }

  private static void head(PaperWriter to, long shift, Instant at, String cashier) {
    to.sides(to.word("shift") + " " + shift, to.time(at));
    to.line(to.word("cashier") + " " + cashier).rule();
  }

  private static void totals(PaperWriter to, ShiftTotals totals) {
    count(to, "sales", totals.saleCount(), to.won(totals.saleAmount()));
    count(to, "cancels", totals.cancelCount(), to.won(totals.cancelAmount()));
    to.amount("net", totals.net()).amount("supply", totals.supply()).amount("vat", totals.vat());
    to.rule();
    totals.tenders().forEach(tender -> to.amount("tender." + tender.kind(), tender.amount()));
  }

  private static void count(PaperWriter to, String key, long count, String amount) {
    to.sides("%s (%s)".formatted(to.word(key), to.number(count)), amount);
  }
}
