package juyu.till.print;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import juyu.model.journal.Recorded;
import juyu.model.sale.SaleCancelled;
import juyu.model.sale.SaleCompleted;
import juyu.model.sale.SaleLine;
import juyu.model.sale.Tender;
import juyu.model.value.Unit;

/** What a sale's and a cancel's paper say. The same event always gives the same paper. */
final class ReceiptLayout {

  private final PaperStyle style;
  private final Function<SaleLine, String> name;

  /**
   * Papers in one style.
   *
   * @param name what a line's product is called in the paper's language
   */
  ReceiptLayout(PaperStyle style, Function<SaleLine, String> name) {
    this.style = style;
    this.name = name;
  }

  Paper sale(Recorded<SaleCompleted> sale) {
    return sale(sale, new PaperWriter(style));
  }

  /** The same once more, marked so that nobody takes it for another sale. */
  Paper copy(Recorded<SaleCompleted> sale, Instant now) {
    PaperWriter to = new PaperWriter(style);
    to.title(to.word("copy")).centred(to.time(now));
    return sale(sale, to);
  }

  private Paper sale(Recorded<SaleCompleted> event, PaperWriter to) {
    SaleCompleted sale = event.body();
    to.header().rule().line(to.word("receipt-no") + " " + sale.receiptNo());
    to.sides(to.time(event.time()), to.word("cashier") + " " + sale.cashier().name()).rule();
    lines(to, sale.lines());
    to.rule().amount("supply", sale.supply()).amount("vat", sale.vat());
    to.largeSides(to.word("total"), to.won(sale.total())).rule();
    tenders(to, sale.tenders());
    if (sale.change().isPositive()) {
      to.amount("change", sale.change());
    }
    return to.rule().footer().paper(sale.receiptNo());
  }

  Paper cancel(Recorded<SaleCancelled> event) {
    PaperWriter to = new PaperWriter(style);
    SaleCancelled cancel = event.body();
    to.header().title(to.word("cancelled")).rule();
    to.line(to.word("receipt-no") + " " + cancel.receiptNo());
    to.sides(to.time(event.time()), to.word("cashier") + " " + cancel.cashier().name());
    to.line(to.word("reason") + " " + cancel.reason()).rule();
    lines(to, cancel.lines());
    to.rule().largeSides(to.word("paid-back"), to.won(cancel.total())).rule();
    tenders(to, cancel.refunds());
    return to.rule().footer().paper(cancel.receiptNo());
  }

  private void lines(PaperWriter to, List<SaleLine> lines) {
    lines.forEach(line -> {
      to.line(name.apply(line));
      to.sides(
          "  %s x %s".formatted(quantity(to, line), to.won(line.unitPrice())),
          to.won(line.amount()));
    });
  }

  private static String quantity(PaperWriter to, SaleLine line) {
    return line.quantity().unit() == Unit.LITRE
        ? line.quantity().decimal() + " L"
        : to.number(line.quantity().amount());
  }

  private static void tenders(PaperWriter to, List<Tender> tenders) {
    tenders.forEach(tender -> {
      to.amount("tender." + tender.kind(), tender.amount());
      if (!tender.approvalNo().isEmpty()) {
        to.line("  " + to.word("approval") + " " + tender.approvalNo());
      }
    });
  }
}
