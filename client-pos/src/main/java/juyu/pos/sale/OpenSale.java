package juyu.pos.sale;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import juyu.model.command.Outcome;
import juyu.model.price.ArmedPrice;
import juyu.model.sale.Basket;
import juyu.model.sale.BasketLine;
import juyu.model.sale.BasketRule;
import juyu.model.sale.Offer;
import juyu.model.sale.SaleLine;
import juyu.model.value.Unit;

/**
 * The lines of a sale that is not paid yet; never changes. Priced by the same rule as the sale
 * itself, so that what the cashier sees is what the customer pays.
 */
record OpenSale(List<Line> lines) {

  static final OpenSale EMPTY = new OpenSale(List.of());

  OpenSale {
    lines = List.copyOf(lines);
  }

  /**
   * One line.
   *
   * @param key stays with the line while others come and go
   * @param offer the product at its price
   * @param wanted how much of it; none while nothing is typed
   */
  record Line(long key, Offer offer, Optional<BasketLine> wanted) {

    static Line pieces(long key, Offer offer, long pieces) {
      return new Line(key, offer, Optional.of(quantity(offer, Long.toString(pieces))));
    }

    static BasketLine quantity(Offer offer, String qty) {
      return BasketLine.byQuantity(offer.product().productId(), qty);
    }

    Line of(Optional<BasketLine> other) {
      return new Line(key, offer, other);
    }

    Line at(Offer other) {
      return new Line(key, other, wanted);
    }

    String productId() {
      return offer.product().productId();
    }

    boolean isByLitre() {
      return offer.product().unit() == Unit.LITRE;
    }

    /** Pieces of a line that counts them; 0 of one that is measured. */
    long pieceCount() {
      return isByLitre() ? 0 : wanted.flatMap(BasketLine::qty).map(Long::parseLong).orElse(0L);
    }

    /** With amounts and taxes; none while nothing is typed. */
    Optional<Outcome<SaleLine>> priced() {
      BasketRule rule = new BasketRule(id -> Optional.of(offer));
      return wanted.map(line -> rule.price(List.of(line)).map(b -> b.lines().getFirst()));
    }

    /** True if it can be sold as it stands. */
    boolean isComplete() {
      return priced().filter(Outcome.Accepted.class::isInstance).isPresent();
    }
  }

  boolean isEmpty() {
    return lines.isEmpty();
  }

  Optional<Line> find(long key) {
    return lines.stream().filter(line -> line.key() == key).findFirst();
  }

  /** A line of the same product that counts pieces, to which more can be added. */
  Optional<Line> samePieces(String productId) {
    return lines.stream()
        .filter(line -> !line.isByLitre() && line.productId().equals(productId))
        .findFirst();
  }

  int place(long key) {
    return lines.stream().map(Line::key).toList().indexOf(key);
  }

  OpenSale with(Line line) {
    return inserted(lines.size(), line);
  }

  /** With {@code line} at its place; a place behind the end is the end. */
  OpenSale inserted(int place, Line line) {
    List<Line> more = new ArrayList<>(lines);
    more.add(Math.min(place, more.size()), line);
    return new OpenSale(more);
  }

  OpenSale without(long key) {
    return new OpenSale(lines.stream().filter(line -> line.key() != key).toList());
  }

  OpenSale changed(long key, UnaryOperator<Line> change) {
    return new OpenSale(
        lines.stream().map(line -> line.key() == key ? change.apply(line) : line).toList());
  }

  /** What the complete lines come to. */
  Basket basket() {
    return Basket.of(
        lines.stream()
            .flatMap(line -> line.priced().stream())
            .flatMap(OpenSale::accepted)
            .toList());
  }

  private static Stream<SaleLine> accepted(Outcome<SaleLine> priced) {
    return switch (priced) {
      case Outcome.Accepted<SaleLine>(SaleLine line) -> Stream.of(line);
      case Outcome.Refused<SaleLine> refused -> Stream.empty();
    };
  }

  /** What is asked for, line by line. */
  List<BasketLine> wanted() {
    return lines.stream().flatMap(line -> line.wanted().stream()).toList();
  }

  /** The first line that cannot be sold as it stands. */
  Optional<Line> incomplete() {
    return lines.stream().filter(line -> !line.isComplete()).findFirst();
  }

  /** True if any line's price is another one than in {@code other}. */
  boolean isPricedUnlike(OpenSale other) {
    return lines.stream()
        .anyMatch(
            line -> !other.find(line.key()).map(OpenSale::price).equals(Optional.of(price(line))));
  }

  private static Optional<ArmedPrice> price(Line line) {
    return line.offer().price();
  }
}
