package juyu.till.sale;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import juyu.broker.sync.Questions;
import juyu.model.command.Outcome;
import juyu.model.journal.Channel;
import juyu.model.journal.Event;
import juyu.model.journal.Journal;
import juyu.model.journal.Recorded;
import juyu.model.journal.Subject;
import juyu.model.journal.Word;
import juyu.model.sale.CancelResource;
import juyu.model.sale.ReceiptNo;
import juyu.model.sale.SaleCancelled;
import juyu.model.sale.SaleCompleted;
import juyu.model.sale.SaleQueries;
import juyu.model.sale.SaleQuestion;
import juyu.model.sale.SaleResource;
import juyu.model.sale.SaleView;
import juyu.model.sale.SaleWordQuestion;
import juyu.model.store.Tx;
import juyu.model.value.NodeCode;
import juyu.model.value.Uuids;
import juyu.till.sale.SaleService.Unconfirmed;

/** Finds sales: those of this till in its own store, others through the station. */
final class SaleBook {

  /** How long the station may take to answer. */
  private static final Duration DEADLINE = Duration.ofSeconds(2);

  /** What nobody waits for may take so long. */
  private static final Duration SHORT = Duration.ofMillis(500);

  private static final Pattern RUNNING_NUMBER = Pattern.compile("[0-9]{1,18}");

  private final Journal journal;
  private final Questions questions;
  private final NodeCode self;
  private final NodeCode station;

  SaleBook(Journal journal, Questions questions) {
    this.journal = journal;
    this.questions = questions;
    this.self = journal.self();
    this.station = self.station();
  }

  /** A sale as this till's own journal knows it. */
  KnownSale here(Tx tx, UUID saleId) {
    return KnownSale.of(journal, journal.about(tx, Subject.of("sale", saleId)));
  }

  /**
   * A sale by its id or receipt number, asking the station if this till does not know it.
   *
   * @return a refusal if nobody knows it, or the station had to be asked and cannot be
   */
  Outcome<KnownSale> find(String idOrReceiptNo) {
    Optional<KnownSale> own =
        journal
            .store()
            .read(tx -> saleId(tx, idOrReceiptNo).map(id -> here(tx, id)))
            .filter(known -> known.sale().isPresent());
    return own.map(Outcome::accepted).orElseGet(() -> askStation(idOrReceiptNo));
  }

  private Optional<UUID> saleId(Tx tx, String idOrReceiptNo) {
    return ReceiptNo.parse(idOrReceiptNo)
        .map(receipt -> SaleQueries.withReceipt(tx, receipt).map(SaleView::saleId))
        .orElseGet(() -> id(idOrReceiptNo));
  }

  private static Optional<UUID> id(String text) {
    try {
      return Optional.of(UUID.fromString(text));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private Outcome<KnownSale> askStation(String idOrReceiptNo) {
    if (isNoSaleOfAnother(idOrReceiptNo)) {
      return Outcome.refused("sale.unknown", idOrReceiptNo);
    }
    return questions.ask(
        station,
        SaleQuestion.KIND,
        SaleQuestion.ask(idOrReceiptNo),
        DEADLINE,
        answer -> told(idOrReceiptNo, SaleQuestion.answered(answer)),
        () -> Outcome.refused("sale.station-away", idOrReceiptNo));
  }

  /** How far an event of this till has come beyond the station, if the station can say so now. */
  Optional<Word> wordBeyond(UUID event) {
    return questions.ask(
        station,
        SaleWordQuestion.KIND,
        SaleWordQuestion.ask(event),
        SHORT,
        answer -> Optional.of(SaleWordQuestion.answered(answer)),
        Optional::empty);
  }

  /** What is neither an id nor another till's receipt need not be asked for. */
  private boolean isNoSaleOfAnother(String idOrReceiptNo) {
    return ReceiptNo.parse(idOrReceiptNo)
        .map(receipt -> receipt.till().equals(self) || !receipt.till().station().equals(station))
        .orElseGet(() -> id(idOrReceiptNo).isEmpty());
  }

  /** A cancel that this till wrote may not have reached the station yet. */
  private Outcome<KnownSale> told(String idOrReceiptNo, List<Event> events) {
    KnownSale known = KnownSale.of(journal, events);
    return known
        .sale()
        .map(sale -> {
          KnownSale own = journal.store().read(tx -> here(tx, sale.body().saleId()));
          return Outcome.accepted(new KnownSale(known.sale(), own.cancel().or(known::cancel)));
        })
        .orElseGet(() -> Outcome.refused("sale.unknown", idOrReceiptNo));
  }

  /**
   * Sales of this till below a receipt's running number, the latest first.
   *
   * @param receiptNo the beginning of a receipt number, or its running number alone
   */
  List<UUID> before(Tx tx, long receiptSeq, String receiptNo, int most) {
    return RUNNING_NUMBER.matcher(receiptNo).matches()
        ? tx.query(
            "select sale_id from sale where till = ? and receipt_seq < ? and receipt_seq = ?"
                + " order by sale_id desc limit ?",
            row -> Uuids.fromBytes(row.getBytes(1)),
            self,
            receiptSeq,
            Long.parseLong(receiptNo),
            most)
        : tx.query(
            "select sale_id from sale where till = ? and receipt_seq < ?"
                + " and substr(receipt_no, 1, ?) = ? order by receipt_seq desc limit ?",
            row -> Uuids.fromBytes(row.getBytes(1)),
            self,
            receiptSeq,
            receiptNo.length(),
            receiptNo,
            most);
  }

  /** The number of the next receipt; it never begins again. */
  long nextReceipt(Tx tx) {
    return 1 + SaleQueries.lastReceiptSeq(tx, self);
  }

  Unconfirmed unconfirmed() {
    Channel up = new Channel(self, station);
    long proven =
        journal.channels().stream()
            .filter(channel -> channel.channel().equals(up))
            .mapToLong(channel -> channel.proven().seq())
            .findFirst()
            .orElse(0);
    return journal.store().read(tx -> unconfirmed(tx, up, proven));
  }

  private static Unconfirmed unconfirmed(Tx tx, Channel up, long proven) {
    return tx.first(
            "select count(*), coalesce(min(e.time_ms), 0) from entry n"
                + " join channel c on c.id = n.channel join event e on e.position = n.event"
                + " where c.writer = ? and c.reader = ? and n.seq > ? and e.type in (?, ?)",
            row ->
                new Unconfirmed(
                    row.getLong(1),
                    Optional.of(Instant.ofEpochMilli(row.getLong(2)))
                        .filter(oldest -> oldest.isAfter(Instant.EPOCH))),
            up.writer(),
            up.reader(),
            proven,
            SaleCompleted.TYPE.name(),
            SaleCancelled.TYPE.name())
        .orElseThrow();
  }

  // ---- as the API shows them ----

  SaleResource resource(Tx tx, KnownSale known) {
    Recorded<SaleCompleted> sale = known.sale().orElseThrow();
    return SaleResource.of(
        sale.event(),
        sale.body(),
        Optional.empty(),
        Optional.of(word(tx, sale.event())),
        known.cancel().map(cancel -> resource(tx, cancel)));
  }

  CancelResource resource(Tx tx, Recorded<SaleCancelled> cancel) {
    return CancelResource.of(cancel.event(), cancel.body(), word(tx, cancel.event()));
  }

  /** What another till wrote is known here only from the station. */
  Word word(Tx tx, Event event) {
    return event.node().equals(self) ? journal.word(tx, event.id()) : Word.APPLIED;
  }
}
