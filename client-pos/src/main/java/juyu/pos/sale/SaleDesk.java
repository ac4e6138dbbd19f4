package juyu.pos.sale;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Stream;
import juyu.model.command.Outcome;
import juyu.model.command.Refusal;
import juyu.model.price.ArmedPrice;
import juyu.model.product.Product;
import juyu.model.sale.BasketLine;
import juyu.model.sale.Offer;
import juyu.model.sale.SaleLine;
import juyu.model.value.Money;
import juyu.model.value.Unit;
import juyu.pos.sale.OpenSale.Line;
import juyu.pos.words.Said;

/**
 * The open sale and the digits, as the cashier's keys change them. Knows no store, no thread and no
 * screen; used by one thread.
 */
final class SaleDesk {

  /** More pieces than this in one go are rather an amount typed at the wrong moment. */
  static final long MOST_PIECES = 999;

  private OpenSale sale = OpenSale.EMPTY;
  private Optional<Long> selected = Optional.empty();
  private Optional<Typing> typing = Optional.empty();
  private Digits digits = Digits.NONE;
  private Optional<Long> times = Optional.empty();
  private Optional<Said> said = Optional.empty();
  private long nextKey = 1;

  /**
   * The line that the digits are for.
   *
   * @param meaning how they are read
   * @param before what was wanted before; none for a line that is new
   */
  private record Typing(long key, Meaning meaning, Optional<BasketLine> before) {}

  /** A line that was taken out, and from where. */
  record Removed(Line line, int place) {}

  // ---- products ----

  /** A product is pressed, scanned or found. */
  void add(Offer offer) {
    say(Optional.empty());
    Optional<Refusal> no = refusal(offer);
    if (no.isPresent()) {
      say(no.map(Said::of));
    } else {
      settleTyping();
      if (offer.product().unit() == Unit.LITRE) {
        addLitres(offer);
      } else {
        addPieces(offer);
      }
    }
  }

  /** Why a product cannot be sold now, if it cannot. */
  static Optional<Refusal> refusal(Offer offer) {
    String id = offer.product().productId();
    if (offer.withdrawn()) {
      return Optional.of(Refusal.of("product.withdrawn", id));
    }
    return offer.price().isPresent() ? Optional.empty() : Optional.of(Refusal.of("price.none", id));
  }

  private void addLitres(Offer offer) {
    Line line = new Line(nextKey++, offer, Optional.empty());
    if (times.isPresent()) {
      takeIn(line.of(Optional.of(Line.quantity(offer, times.get().toString()))));
    } else if (meaning() == Meaning.FREE && !digits.isNothing()) {
      takeIn(line.of(Optional.of(amount(line, digits.number()))));
    } else {
      takeIn(line);
      type(line.key(), Meaning.AMOUNT);
    }
  }

  private void takeIn(Line line) {
    sale = sale.with(line);
    selected = Optional.of(line.key());
    times = Optional.empty();
    digits = Digits.NONE;
  }

  private void addPieces(Offer offer) {
    boolean free = meaning() == Meaning.FREE && !digits.isEmpty();
    long pieces = times.orElseGet(() -> free ? digits.number() : 1L);
    if (pieces < 1 || pieces > MOST_PIECES) {
      say(Said.of("sale.too-many", pieces, MOST_PIECES));
      return;
    }
    if (free) {
      digits = Digits.NONE;
    }
    times = Optional.empty();
    String id = offer.product().productId();
    Optional<Line> same = sale.samePieces(id);
    if (same.isPresent()) {
      setPieces(same.get(), same.get().pieceCount() + pieces);
      selected = same.map(Line::key);
    } else {
      Line line = Line.pieces(nextKey++, offer, pieces);
      sale = sale.with(line);
      selected = Optional.of(line.key());
    }
  }

  private void setPieces(Line line, long pieces) {
    sale =
        sale.changed(
            line.key(), l -> l.of(Optional.of(Line.quantity(l.offer(), Long.toString(pieces)))));
  }

  private static BasketLine amount(Line line, long won) {
    return BasketLine.byAmount(line.productId(), Money.of(won));
  }

  /** Nobody knows a code. */
  void unknown(String code) {
    say(Said.of("sale.unknown-code", code));
  }

  // ---- digits ----

  Meaning meaning() {
    return typing.map(Typing::meaning).orElse(sale.isEmpty() ? Meaning.FREE : Meaning.CASH);
  }

  /** Digits, or a point, are typed. */
  void digit(String keys) {
    say(Optional.empty());
    digits = digits.typed(keys, meaning().decimals());
    showTyped();
  }

  void erase() {
    say(Optional.empty());
    digits = digits.erased();
    showTyped();
  }

  /** What is typed for a line is seen in it at once. */
  private void showTyped() {
    typing.ifPresent(t -> sale = sale.changed(t.key(), line -> line.of(typed(line, t.meaning()))));
  }

  private Optional<BasketLine> typed(Line line, Meaning meaning) {
    if (digits.isNothing()) {
      return Optional.empty();
    }
    return Optional.of(
        meaning == Meaning.AMOUNT
            ? amount(line, digits.number())
            : Line.quantity(line.offer(), digits.decimal()));
  }

  /** Digits go, or a waiting quantity, or the line that is being typed goes back. */
  void clear() {
    if (said.isPresent() && digits.isEmpty() && times.isEmpty() && typing.isEmpty()) {
      say(Optional.empty());
    } else if (!digits.isEmpty()) {
      say(Optional.empty());
      digits = Digits.NONE;
      showTyped();
    } else if (times.isPresent()) {
      times = Optional.empty();
    } else {
      say(Optional.empty());
      giveUpTyping();
    }
  }

  /** The digits become a quantity for the next product. */
  void multiply() {
    say(Optional.empty());
    if (typing.isEmpty() && !digits.isNothing()) {
      if (digits.number() > MOST_PIECES) {
        say(Said.of("sale.too-many", digits.number(), MOST_PIECES));
      } else {
        times = Optional.of(digits.number());
        digits = Digits.NONE;
      }
    }
  }

  /** Won become litres, and litres won. */
  void switchUnit() {
    typing
        .filter(t -> t.meaning() != Meaning.PIECES)
        .ifPresent(t -> {
          Meaning other = t.meaning() == Meaning.AMOUNT ? Meaning.LITRES : Meaning.AMOUNT;
          typing = Optional.of(new Typing(t.key(), other, t.before()));
          digits = Digits.NONE;
          showTyped();
        });
  }

  // ---- the line that is typed ----

  private void type(long key, Meaning meaning) {
    typing = Optional.of(new Typing(key, meaning, Optional.empty()));
    digits = Digits.NONE;
  }

  /** The selected line's amount, litres or pieces are typed anew. */
  void retype() {
    say(Optional.empty());
    settleTyping();
    selected
        .flatMap(sale::find)
        .ifPresent(line -> {
          Meaning meaning = line.isByLitre() ? Meaning.AMOUNT : Meaning.PIECES;
          typing = Optional.of(new Typing(line.key(), meaning, line.wanted()));
          digits = Digits.NONE;
        });
  }

  /**
   * The digits of the line are accepted.
   *
   * @return false if they make no line that can be sold; then the cashier is told
   */
  boolean acceptTyped() {
    Optional<Line> line = typing.flatMap(t -> sale.find(t.key()));
    Optional<Outcome<SaleLine>> priced = line.flatMap(Line::priced);
    if (line.isEmpty() || priced.filter(Outcome.Accepted.class::isInstance).isPresent()) {
      endTyping();
      return true;
    }
    if (digits.isEmpty() && line.get().wanted().isPresent()) {
      endTyping();
      return true;
    }
    say(priced.flatMap(SaleDesk::refusal).or(() -> Optional.of(howMuch(line.get()))));
    return false;
  }

  private static Said howMuch(Line line) {
    return Said.of("sale.how-much", line.offer().product());
  }

  private static Optional<Said> refusal(Outcome<SaleLine> priced) {
    return priced instanceof Outcome.Refused<SaleLine>(Refusal no)
        ? Optional.of(Said.of(no))
        : Optional.empty();
  }

  private void endTyping() {
    typing = Optional.empty();
    digits = Digits.NONE;
  }

  /** Another key came: what makes a line stays, what does not goes back. */
  private void settleTyping() {
    typing
        .flatMap(t -> sale.find(t.key()))
        .ifPresent(line -> {
          if (line.isComplete()) {
            endTyping();
          } else {
            giveUpTyping();
          }
        });
  }

  private void giveUpTyping() {
    typing.ifPresent(t -> {
      if (t.before().isPresent()) {
        sale = sale.changed(t.key(), line -> line.of(t.before()));
      } else {
        int place = sale.place(t.key());
        sale = sale.without(t.key());
        selectNear(place);
      }
    });
    endTyping();
  }

  // ---- lines ----

  void select(long key) {
    say(Optional.empty());
    if (typing.filter(t -> t.key() == key).isEmpty()) {
      settleTyping();
      selected = sale.find(key).map(Line::key);
    }
  }

  void deselect() {
    say(Optional.empty());
    settleTyping();
    selected = Optional.empty();
  }

  /** The line above or below; the first or last if none is selected. */
  void selectBeside(int step) {
    say(Optional.empty());
    settleTyping();
    if (!sale.isEmpty()) {
      int last = sale.lines().size() - 1;
      int now = selected.map(sale::place).orElse(step > 0 ? -1 : last + 1);
      selected = Optional.of(sale.lines().get(Math.clamp(now + (long) step, 0, last)).key());
    }
  }

  void changePieces(int by) {
    say(Optional.empty());
    selected
        .flatMap(sale::find)
        .filter(line -> !line.isByLitre())
        .filter(line -> line.pieceCount() + by >= 1)
        .ifPresent(line -> {
          settleTyping();
          setPieces(line, line.pieceCount() + by);
        });
  }

  /** Takes the selected line out. */
  Optional<Removed> remove() {
    say(Optional.empty());
    Optional<Removed> removed =
        selected.flatMap(sale::find).map(line -> new Removed(line, sale.place(line.key())));
    removed.ifPresent(out -> {
      boolean wasTyped = typing.filter(t -> t.key() == out.line().key()).isPresent();
      if (wasTyped) {
        endTyping();
      }
      sale = sale.without(out.line().key());
      selectNear(out.place());
      if (sale.isEmpty()) {
        digits = Digits.NONE;
      }
    });
    return removed;
  }

  /** Puts a line back where it was. */
  void putBack(Removed removed) {
    say(Optional.empty());
    settleTyping();
    if (sale.find(removed.line().key()).isEmpty()) {
      sale = sale.inserted(removed.place(), removed.line());
      selected = Optional.of(removed.line().key());
    }
  }

  private void selectNear(int place) {
    selected =
        sale.isEmpty()
            ? Optional.empty()
            : Optional.of(sale.lines().get(Math.clamp(place, 0, sale.lines().size() - 1)).key());
  }

  // ---- quick keys and tenders ----

  List<QuickKey> quickKeys() {
    return switch (meaning()) {
      case FREE, PIECES -> List.of();
      case AMOUNT -> QuickAmounts.fuel().stream().<QuickKey>map(QuickKey.Won::new).toList();
      case LITRES -> QuickAmounts.litres().stream().<QuickKey>map(QuickKey.Litres::new).toList();
      case CASH -> cashKeys();
    };
  }

  private List<QuickKey> cashKeys() {
    return Stream.concat(
            QuickAmounts.cash(total()).stream().<QuickKey>map(QuickKey.Won::new),
            Stream.of(new QuickKey.Exact()))
        .toList();
  }

  /** What the key says is as good as typed; for a line, as good as accepted. */
  void quick(QuickKey key) {
    say(Optional.empty());
    digits =
        new Digits(
            switch (key) {
              case QuickKey.Won(Money amount) -> Long.toString(amount.won());
              case QuickKey.Litres(long litres) -> Long.toString(litres);
              case QuickKey.Exact exact -> Long.toString(total().won());
            });
    showTyped();
    if (typing.isPresent()) {
      boolean accepted = acceptTyped();
      if (accepted) {
        digits = Digits.NONE;
      }
    }
  }

  Money total() {
    return sale.basket().total();
  }

  /** The cash typed; none if nothing is. */
  OptionalLong cash() {
    return meaning() == Meaning.CASH && !digits.isEmpty()
        ? OptionalLong.of(digits.number())
        : OptionalLong.empty();
  }

  /**
   * Makes the sale ready to be paid: what is typed for a line is accepted.
   *
   * @return false if something is still missing; then the cashier is told
   */
  boolean readyToPay() {
    if (typing.isPresent() && !acceptTyped()) {
      return false;
    }
    Optional<Line> wrong = sale.incomplete();
    wrong.ifPresent(line -> {
      selected = Optional.of(line.key());
      say(problem(line).or(() -> Optional.of(howMuch(line))));
    });
    return wrong.isEmpty();
  }

  /** The digits as a code to look up, if that is what they can be now. */
  Optional<String> code() {
    return meaning() == Meaning.FREE && !digits.isEmpty()
        ? Optional.of(digits.text())
        : Optional.empty();
  }

  boolean isTypingLine() {
    return typing.isPresent();
  }

  void forgetDigits() {
    digits = Digits.NONE;
  }

  OpenSale sale() {
    return sale;
  }

  /** The next customer, or a sale that was on hold. */
  void start(OpenSale other) {
    sale = other;
    nextKey = 1 + other.lines().stream().mapToLong(Line::key).max().orElse(0);
    typing = Optional.empty();
    digits = Digits.NONE;
    times = Optional.empty();
    selected =
        other.lines().isEmpty() ? Optional.empty() : Optional.of(other.lines().getLast().key());
    said = Optional.empty();
  }

  /**
   * Prices and products are others now.
   *
   * @return true if a price in the sale has changed; then the cashier is told the new total
   */
  boolean reprice(Function<String, Optional<Offer>> offers) {
    OpenSale before = sale;
    Money was = total();
    sale =
        new OpenSale(
            before.lines().stream()
                .map(line -> offers.apply(line.productId()).map(line::at).orElse(line))
                .toList());
    boolean changed = sale.isPricedUnlike(before);
    if (changed) {
      say(Said.of("sale.prices-changed", was, total()));
    }
    return changed;
  }

  void say(Said words) {
    say(Optional.of(words));
  }

  private void say(Optional<Said> words) {
    said = words;
  }

  // ---- as the screen shows it ----

  SaleState state(Tendering tendering, int held, long nextReceipt) {
    return new SaleState(
        sale.lines().stream().map(this::shown).toList(),
        selected,
        sale.basket(),
        entry(),
        quickKeys(),
        said,
        tendering,
        held,
        nextReceipt);
  }

  private SaleState.Line shown(Line line) {
    Optional<SaleLine> priced =
        line.priced()
            .flatMap(p ->
                p instanceof Outcome.Accepted<SaleLine>(SaleLine l)
                    ? Optional.of(l)
                    : Optional.empty());
    return new SaleState.Line(
        line.key(),
        line.offer().product(),
        priced.map(SaleLine::quantity),
        line.offer().price().map(ArmedPrice::unitPrice),
        priced.map(SaleLine::amount),
        typing.filter(t -> t.key() == line.key()).isPresent(),
        line.pieceCount() > 1,
        !line.isByLitre() && line.pieceCount() < MOST_PIECES,
        problem(line));
  }

  private static Optional<Said> problem(Line line) {
    return line.priced().flatMap(SaleDesk::refusal);
  }

  private SaleState.Entry entry() {
    Optional<Product> product =
        typing.flatMap(t -> sale.find(t.key())).map(line -> line.offer().product());
    OptionalLong cash = cash();
    Optional<Money> change =
        cash.isPresent()
            ? Optional.of(Money.of(cash.getAsLong()).minus(total()))
            : Optional.empty();
    return new SaleState.Entry(meaning(), digits.text(), times, product, change);
  }
}
