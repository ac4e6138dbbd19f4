package juyu.pos.sales;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import juyu.model.journal.Word;
import juyu.model.sale.SaleResource;
import juyu.model.sale.SaleView;
import juyu.model.sale.Tender;
import juyu.pos.words.Said;

/**
 * All that the screen of past sales shows.
 *
 * @param isLoaded false until the list is read
 * @param rows sales of this till, newest first
 * @param search what is typed to find one sale
 * @param sale the one that is looked at
 * @param refunds what its cancel pays back
 * @param cancelling the reason that is being given; none while nobody cancels
 * @param isWorking true while a sale is looked for or cancelled
 * @param said what the person is told
 */
public record SalesState(
    boolean isLoaded,
    List<Row> rows,
    Search search,
    Optional<SaleResource> sale,
    List<Tender> refunds,
    Optional<String> cancelling,
    boolean isWorking,
    Optional<Said> said) {

  /** A sale in the list, with the station's word on it or on its cancel. */
  public record Row(SaleView sale, Word word) {

    public UUID id() {
      return sale.saleId();
    }
  }

  /**
   * The three parts of a receipt number, as digits are typed.
   *
   * @param till the number of the till, two digits
   * @param date year, month and day, eight digits
   * @param number the running number
   * @param field where digits go
   * @param isOtherTill true if the sale is not of this till; only then the date matters
   */
  public record Search(String till, String date, String number, Field field, boolean isOtherTill) {

    /** What is typed where digits go. */
    public String typed() {
      return switch (field) {
        case TILL -> till;
        case DATE -> date;
        case NUMBER -> number;
      };
    }
  }

  /** A part of a receipt number. */
  public enum Field {
    TILL,
    DATE,
    NUMBER
  }

  /** Whether the sale that is looked at can be cancelled. */
  public boolean canCancel() {
    return sale.filter(s -> s.cancelled().isEmpty()).isPresent() && !isWorking;
  }

  /** Whether a reason is given, so that the cancel can be confirmed. */
  public boolean canConfirm() {
    return canCancel() && cancelling.filter(reason -> !reason.isBlank()).isPresent();
  }
}
