package juyu.model.sale;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import juyu.model.journal.Journal;
import juyu.model.journal.Subject;
import juyu.model.sale.SalesSummaryView.Place;
import juyu.model.store.Tx;
import juyu.model.value.Money;
import juyu.model.value.NodeCode;
import juyu.model.value.Quantity;
import juyu.model.value.Unit;

/** Sales, one by one and in sums. */
public final class SaleQueries {

  private static final Place FIRST = new Place("", LocalDate.of(0, 1, 1), "", "");

  private SaleQueries() {}

  public static Optional<SaleView> find(Tx tx, UUID saleId) {
    return Optional.ofNullable(tx.session().get(SaleRow.class, saleId)).map(row -> view(tx, row));
  }

  /** The sale with this receipt; of two with one number, written around a restore, the later. */
  public static Optional<SaleView> withReceipt(Tx tx, ReceiptNo receipt) {
    return tx.session()
        .createSelectionQuery(
            "from SaleRow where till = :till and receiptSeq = :seq and receiptNo = :number"
                + " order by saleId desc",
            SaleRow.class)
        .setParameter("till", receipt.till())
        .setParameter("seq", receipt.seq())
        .setParameter("number", receipt.toString())
        .setMaxResults(1)
        .uniqueResultOptional()
        .map(row -> view(tx, row));
  }

  /** Sales of one till, newest first, from below {@code beforeSeq}. */
  public static List<SaleView> ofTill(Tx tx, NodeCode till, Optional<Long> beforeSeq, int most) {
    return tx
        .session()
        .createSelectionQuery(
            "from SaleRow where till = :till and receiptSeq < :before"
                + " order by receiptSeq desc, saleId desc",
            SaleRow.class)
        .setParameter("till", till)
        .setParameter("before", beforeSeq.orElse(Long.MAX_VALUE))
        .setMaxResults(most)
        .stream()
        .map(row -> view(tx, row))
        .toList();
  }

  /** Sales of all tills by id, newest first, from below {@code before}. */
  public static List<SaleView> list(Tx tx, Optional<UUID> before, int most) {
    return tx
        .session()
        .createSelectionQuery(
            "from SaleRow where saleId < :before order by saleId desc", SaleRow.class)
        .setParameter("before", before.orElse(new UUID(-1, -1)))
        .setMaxResults(most)
        .stream()
        .map(row -> view(tx, row))
        .toList();
  }

  /**
   * Sales of these business dates by id, newest first, from below {@code before}.
   *
   * @param till of this till only
   */
  public static List<SaleView> between(
      Tx tx,
      Optional<NodeCode> till,
      LocalDate from,
      LocalDate to,
      Optional<UUID> before,
      int most) {
    var query =
        tx.session()
            .createSelectionQuery(
                "from SaleRow where businessDate between :from and :to and saleId < :before"
                    + (till.isPresent() ? " and till = :till" : "")
                    + " order by saleId desc",
                SaleRow.class)
            .setParameter("from", from)
            .setParameter("to", to)
            .setParameter("before", before.orElse(new UUID(-1, -1)))
            .setMaxResults(most);
    till.ifPresent(code -> query.setParameter("till", code));
    return query.stream().map(row -> view(tx, row)).toList();
  }

  /** The sales of a business date with their lines and payments, without cancelled ones. */
  public static List<SaleCompleted> standing(Tx tx, NodeCode station, LocalDate day) {
    return tx.query(
        """
        select e.body from sale s join event e on e.id = s.event_id
        where s.station = ? and s.business_date = ?
        and not exists (select 1 from sale_cancel c where c.sale_id = s.sale_id)\
        """,
        row -> SaleCompleted.TYPE.read(row.getBytes(1)),
        station,
        day);
  }

  private static SaleView view(Tx tx, SaleRow row) {
    return row.view(cancel(tx, row.saleId));
  }

  /** The cancel of a sale, also of one that this node does not know. */
  public static Optional<SaleCancelView> cancel(Tx tx, UUID saleId) {
    return Optional.ofNullable(tx.session().get(SaleCancelRow.class, saleId))
        .map(SaleCancelRow::view);
  }

  /** A sale with its lines and payments. */
  public static Optional<SaleCompleted> completed(Journal journal, Tx tx, UUID saleId) {
    return journal.about(tx, Subject.of("sale", saleId)).stream()
        .filter(event -> event.type().equals(SaleCompleted.TYPE.name()))
        .findFirst()
        .map(event -> journal.body(SaleCompleted.TYPE, event));
  }

  /** The last receipt number that a till has given out; 0 before its first sale. */
  public static long lastReceiptSeq(Tx tx, NodeCode till) {
    return tx.number("select coalesce(max(receipt_seq), 0) from sale where till = ?", till);
  }

  /**
   * Which sums are asked for.
   *
   * @param station of this station only
   * @param till of this till only
   * @param from first business date
   * @param to last business date
   */
  public record Which(
      Optional<NodeCode> station, Optional<NodeCode> till, LocalDate from, LocalDate to) {}

  /** Sums by station, day, till and product, in this order, from behind {@code after}. */
  public static List<SalesSummaryView> summary(
      Tx tx, Which which, Optional<Place> after, int most) {
    Place from = after.orElse(FIRST);
    return tx.query(
        """
        select station, business_date, till, product_id, unit, quantity, amount, line_count
        from sales_total
        where (station, business_date, till, product_id) > (?, ?, ?, ?)
        and business_date between ? and ? and station like ? and till like ?
        order by station, business_date, till, product_id, unit limit ?\
        """,
        SaleQueries::summary,
        from.station(),
        from.businessDate(),
        from.till(),
        from.productId(),
        which.from(),
        which.to(),
        any(which.station()),
        any(which.till()),
        most);
  }

  private static String any(Optional<NodeCode> node) {
    return node.map(NodeCode::value).orElse("%");
  }

  private static SalesSummaryView summary(ResultSet row) throws SQLException {
    return new SalesSummaryView(
        NodeCode.of(row.getString("station")),
        LocalDate.parse(row.getString("business_date")),
        NodeCode.of(row.getString("till")),
        row.getString("product_id"),
        new Quantity(row.getLong("quantity"), Unit.valueOf(row.getString("unit"))),
        Money.of(row.getLong("amount")),
        row.getLong("line_count"));
  }
}
