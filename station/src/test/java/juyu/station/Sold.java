package juyu.station;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import juyu.model.people.Cashier;
import juyu.model.sale.ReceiptNo;
import juyu.model.sale.SaleCancelled;
import juyu.model.sale.SaleCompleted;
import juyu.model.sale.SaleLine;
import juyu.model.sale.Tender;
import juyu.model.value.Money;
import juyu.model.value.NodeCode;
import juyu.model.value.Quantity;

/** What tills write when they sell and cancel. */
public final class Sold {

  public static final LocalDate DAY = LocalDate.of(2026, 2, 14);
  private static final Cashier KIM = new Cashier(UUID.randomUUID(), "김하늘");

  private Sold() {}

  /** One line of one product, paid in cash. */
  public static SaleCompleted sale(
      NodeCode till, long receiptSeq, String productId, Quantity quantity, long won) {
    Money total = Money.of(won);
    Money vat = Money.of(won / 11);
    return new SaleCompleted(
        UUID.randomUUID(),
        till,
        new ReceiptNo(till, DAY, receiptSeq).toString(),
        receiptSeq,
        UUID.randomUUID(),
        KIM,
        DAY,
        List.of(
            new SaleLine(
                1,
                productId,
                "Product " + productId,
                quantity,
                Money.of(1689),
                UUID.randomUUID(),
                7,
                total,
                total.minus(vat),
                vat)),
        List.of(Tender.cash(total)),
        total,
        total.minus(vat),
        vat,
        Money.ZERO);
  }

  /** The whole of it is repaid, at {@code till}. */
  public static SaleCancelled cancel(SaleCompleted sale, NodeCode till) {
    return new SaleCancelled(
        sale.saleId(),
        sale.till(),
        sale.receiptNo(),
        sale.businessDate(),
        till,
        UUID.randomUUID(),
        KIM,
        DAY,
        "wrong pump",
        List.of(Tender.cash(sale.total())),
        sale.lines(),
        sale.total(),
        sale.supply(),
        sale.vat());
  }
}
