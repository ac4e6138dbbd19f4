package juyu.hq.sale;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import juyu.hq.Site;
import juyu.model.people.Cashier;
import juyu.model.sale.SaleCancelled;
import juyu.model.sale.SaleCompleted;
import juyu.model.sale.SaleLine;
import juyu.model.sale.Tender;
import juyu.model.value.Money;
import juyu.model.value.Quantity;

/** Sales of one product at 2,000 won a litre, as a till writes them. */
public record Receipt(Site site, String product, LocalDate day) {

  private static final Cashier KIM = new Cashier(new UUID(0, 1), "Kim");
  private static final UUID SHIFT = new UUID(0, 2);

  public SaleCompleted sale(long litres) {
    Money total = Money.of(2_000 * litres);
    return new SaleCompleted(
        UUID.randomUUID(),
        site.till(),
        site.till() + "-20260214-000001",
        1,
        SHIFT,
        KIM,
        day,
        List.of(line(litres, total)),
        List.of(Tender.cash(total)),
        total,
        total.minus(vat(total)),
        vat(total),
        Money.ZERO);
  }

  private SaleLine line(long litres, Money amount) {
    return new SaleLine(
        1,
        product,
        "Diesel",
        Quantity.litres(litres),
        Money.of(2_000),
        new UUID(0, 3),
        1,
        amount,
        amount.minus(vat(amount)),
        vat(amount));
  }

  private static Money vat(Money total) {
    return Money.of(total.won() / 11);
  }

  public static SaleCancelled cancel(SaleCompleted sale) {
    return new SaleCancelled(
        sale.saleId(),
        sale.till(),
        sale.receiptNo(),
        sale.businessDate(),
        sale.till(),
        SHIFT,
        KIM,
        sale.businessDate(),
        "wrong pump",
        List.of(Tender.cash(sale.total())),
        sale.lines(),
        sale.total(),
        sale.supply(),
        sale.vat());
  }
}
