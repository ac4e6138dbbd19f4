package juyu.pos.result;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import juyu.model.sale.PaymentResource;
import juyu.model.sale.SaleLineResource;
import juyu.model.sale.SaleResource;
import juyu.model.sale.TenderKind;
import juyu.model.value.Money;
import juyu.model.value.Quantity;
import juyu.ui.format.Formats;
import juyu.ui.text.Texts;
import juyu.ui.till.ReceiptLine;

/** A sale as its receipt tells it. */
public final class ReceiptLines {

  private final Texts texts;
  private final Formats formats;

  public ReceiptLines(Texts texts, Formats formats) {
    this.texts = texts;
    this.formats = formats;
  }

  /** All of it, from the shop's name to the thanks. */
  public List<ReceiptLine> of(SaleResource sale) {
    List<ReceiptLine> lines = new ArrayList<>();
    lines.add(new ReceiptLine.Title(sale.till().station().value()));
    lines.add(new ReceiptLine.Rule());
    head(sale, lines);
    lines.add(new ReceiptLine.Rule());
    sale.lines().forEach(line -> product(line, lines));
    lines.add(new ReceiptLine.Rule());
    lines.add(pair("sale.net", sale.supply(), false));
    lines.add(pair("sale.vat-short", sale.vat(), false));
    lines.add(pair("sale.total", sale.total(), true));
    lines.add(new ReceiptLine.Rule());
    sale.tenders().orElse(List.of()).forEach(payment -> paid(payment, lines));
    sale.change()
        .filter(Money::isPositive)
        .ifPresent(change -> lines.add(pair("result.change", change, false)));
    lines.add(new ReceiptLine.Rule());
    sale.cancelled()
        .ifPresent(cancel ->
            lines.add(new ReceiptLine.Centred(texts.text("sales.cancelled-by", cancel.reason()))));
    lines.add(new ReceiptLine.Centred(texts.text("receipt.thanks")));
    return lines;
  }

  private void head(SaleResource sale, List<ReceiptLine> lines) {
    String at =
        sale.at()
            .map(time -> formats.date(formats.dayOf(time)) + " " + formats.exactTime(time))
            .orElseGet(() -> formats.date(sale.businessDate()));
    lines.add(new ReceiptLine.Pair(at, sale.till().value(), false));
    lines.add(new ReceiptLine.Words(texts.text("receipt.number"), false));
    lines.add(new ReceiptLine.Words(sale.receiptNo(), true));
    sale.cashier()
        .ifPresent(cashier ->
            lines.add(new ReceiptLine.Pair(texts.text("receipt.cashier"), cashier.name(), false)));
  }

  private void product(SaleLineResource line, List<ReceiptLine> lines) {
    Quantity quantity = Quantity.of(line.qty(), line.unit());
    lines.add(new ReceiptLine.Words(line.name(), true));
    lines.add(
        new ReceiptLine.Pair(
            "%s × %s".formatted(formats.quantity(quantity), formats.won(line.unitPrice())),
            formats.won(line.amount()),
            false));
  }

  private void paid(PaymentResource payment, List<ReceiptLine> lines) {
    String key = payment.kind() == TenderKind.CASH ? "result.received" : "result.card";
    lines.add(pair(key, payment.amount(), false));
    Optional<String> approval = payment.approvalNo();
    approval.ifPresent(
        number -> lines.add(new ReceiptLine.Pair(texts.text("receipt.approval"), number, false)));
  }

  private ReceiptLine pair(String key, Money amount, boolean strong) {
    return new ReceiptLine.Pair(texts.text(key), formats.won(amount), strong);
  }
}
