package juyu.hqadmin.price;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;
import juyu.hqadmin.desk.Office;
import juyu.model.price.ChangePrices;
import juyu.model.price.Price;
import juyu.model.price.PriceChangeResource;
import juyu.model.product.ProductResource;
import juyu.model.station.StationResource;
import juyu.model.value.Money;
import juyu.model.value.NodeCode;
import juyu.ui.api.Address;
import juyu.ui.api.Once;
import juyu.ui.form.Field;
import juyu.ui.form.Form;
import juyu.ui.live.Live;
import juyu.ui.load.Load;
import juyu.ui.text.Texts;

/** A price change as it is put together: which products, where, from when. */
final class PriceDraft {

  /** The newest changes tell what is in force now. */
  private static final int HISTORY = 1_000;

  private static final int STATIONS = 10_000;

  /** Lines that a person can look through. */
  static final int SHOWN = 40;

  /** What a person is asked, one after the other. */
  enum Question {
    PRODUCTS,
    STATIONS,
    WHEN,
    REVIEW
  }

  /** A product with its new price, if it shall have one. */
  record Line(ProductResource product, Field<Money> price) {}

  private final Office office;
  private final List<Line> lines;
  private final BooleanProperty everywhere = new SimpleBooleanProperty(true);
  private final ObservableSet<NodeCode> named = FXCollections.observableSet(new TreeSet<>());
  private final BooleanProperty atOnce = new SimpleBooleanProperty(true);
  private final Field<LocalDate> day = Field.day("effectiveAt").optional();
  private final Field<String> time = Field.text("time").optional();
  private final ObjectProperty<Question> question = new SimpleObjectProperty<>(Question.PRODUCTS);
  private final Form form;
  private final Once<PriceChangeResource> once;
  private final Live<List<PriceChangeResource>> history;
  private final Live<List<StationResource>> known;

  PriceDraft(Office office) {
    this.office = office;
    lines =
        office.products().sold().stream()
            .map(product -> new Line(product, Field.money(product.productId()).optional()))
            .toList();
    lines.forEach(line -> line.price().mustBe(PriceDraft::positive));
    time.mustBe(PriceDraft::clockTime);
    form = new Form(office.work(), office.texts(), day, time);
    once = new Once<>(office.api(), PriceChangeResource.class);
    history =
        office.live(() ->
            office.api().all(Address.of("/priceChanges"), PriceChangeResource.class, HISTORY));
    known =
        office.live(
            () -> office.api().all(Address.of("/stations"), StationResource.class, STATIONS));
    var tomorrow = office.clock().now().atZone(office.formats().zone()).plusDays(1);
    day.start(tomorrow.toLocalDate());
    time.start("00:00");
    history.refresh();
    known.refresh();
  }

  private static Optional<Function<Texts, String>> positive(Money price) {
    return price.won() > 0
        ? Optional.empty()
        : Optional.of(texts -> texts.text("prices.new.positive"));
  }

  private static Optional<Function<Texts, String>> clockTime(String typed) {
    return parsed(typed).isPresent()
        ? Optional.empty()
        : Optional.of(texts -> texts.text("orders.ship.time.wrong"));
  }

  private static Optional<LocalTime> parsed(String typed) {
    try {
      return Optional.of(LocalTime.parse(typed.length() == 4 ? "0" + typed : typed));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  List<Line> lines() {
    return lines;
  }

  /** Those that get a new price. */
  List<Line> changed() {
    return lines.stream().filter(line -> line.price().value().isPresent()).toList();
  }

  /** At all stations; otherwise at those that are named. */
  BooleanProperty everywhere() {
    return everywhere;
  }

  ObservableSet<NodeCode> named() {
    return named;
  }

  /** All there are to name. */
  Live<List<StationResource>> known() {
    return known;
  }

  /** Those that are named; none for all. */
  List<NodeCode> where() {
    return everywhere.get() ? List.of() : List.copyOf(named);
  }

  /** From the moment that it is sent; otherwise from the day and time. */
  BooleanProperty atOnce() {
    return atOnce;
  }

  Field<LocalDate> day() {
    return day;
  }

  Field<String> time() {
    return time;
  }

  /** From when; none for at once. */
  Optional<Instant> from() {
    return atOnce.get()
        ? Optional.empty()
        : day.value()
            .flatMap(date ->
                time.value()
                    .flatMap(PriceDraft::parsed)
                    .map(hour -> date.atTime(hour).atZone(office.formats().zone()).toInstant()));
  }

  ReadOnlyObjectProperty<Question> question() {
    return question;
  }

  Form form() {
    return form;
  }

  /** What must be mended before the next question; empty if nothing. */
  Optional<String> problem() {
    return switch (question.get()) {
      case PRODUCTS -> productsProblem();
      case STATIONS -> stationsProblem();
      case WHEN -> whenProblem();
      case REVIEW -> Optional.empty();
    };
  }

  private Optional<String> productsProblem() {
    boolean wrong =
        !lines.stream().map(line -> line.price().check()).reduce(true, (a, b) -> a && b);
    if (wrong) {
      return Optional.of("prices.new.positive");
    }
    return changed().isEmpty() ? Optional.of("prices.new.none") : Optional.empty();
  }

  private Optional<String> stationsProblem() {
    return everywhere.get() || !where().isEmpty()
        ? Optional.empty()
        : Optional.of("prices.stations.none");
  }

  private Optional<String> whenProblem() {
    boolean dated = day.check() && time.check() && from().isPresent();
    return atOnce.get() || dated ? Optional.empty() : Optional.of("prices.when.none");
  }

  /** Goes on if nothing is wrong; what is, otherwise. */
  Optional<String> next() {
    Optional<String> problem = problem();
    if (problem.isEmpty() && question.get() != Question.REVIEW) {
      question.set(Question.values()[question.get().ordinal() + 1]);
    }
    return problem;
  }

  void back() {
    if (question.get() != Question.PRODUCTS) {
      question.set(Question.values()[question.get().ordinal() - 1]);
    }
  }

  /** Whether leaving would lose something. */
  boolean isBegun() {
    return !changed().isEmpty();
  }

  /** What has been changed until now, by which {@link #now} is known. */
  ReadOnlyObjectProperty<Load<List<PriceChangeResource>>> history() {
    return history.load();
  }

  /**
   * Those with a new price, then those that fit a part of a name or code; not more than a screen.
   */
  List<Line> shown(String part) {
    return Stream.concat(changed().stream(), lines.stream().filter(line -> fits(line, part)))
        .distinct()
        .limit(Math.max(SHOWN, changed().size()))
        .toList();
  }

  /** How many fit, shown or not. */
  long fitting(String part) {
    return lines.stream().filter(line -> fits(line, part)).count();
  }

  private static boolean fits(Line line, String part) {
    ProductResource product = line.product();
    String words = product.productId() + " " + product.name() + " " + product.nameKo();
    return words.toLowerCase(Locale.ROOT).contains(part.strip().toLowerCase(Locale.ROOT));
  }

  /** What it costs now where the change goes; none if that differs or nobody has said it. */
  Optional<Money> now(ProductResource product) {
    Instant moment = office.clock().now();
    return history
        .value()
        .flatMap(all ->
            all.stream()
                .filter(change -> !change.effectiveAt().isAfter(moment))
                .filter(this::concerns)
                .filter(change -> price(change, product).isPresent())
                .max(
                    Comparator.comparing(PriceChangeResource::effectiveAt)
                        .thenComparing(PriceChangeResource::priceVersion)))
        .flatMap(change -> price(change, product));
  }

  private boolean concerns(PriceChangeResource change) {
    return change.stations().isEmpty()
        || (!where().isEmpty() && change.stations().containsAll(where()));
  }

  private static Optional<Money> price(PriceChangeResource change, ProductResource product) {
    return change.prices().stream()
        .filter(price -> price.productId().equals(product.productId()))
        .map(Price::unitPrice)
        .findFirst();
  }

  void send(Consumer<PriceChangeResource> done) {
    List<Price> prices = new ArrayList<>();
    changed()
        .forEach(line -> prices.add(new Price(line.product().productId(), line.price().get())));
    ChangePrices change = new ChangePrices(prices, Optional.of(where()), from());
    form.send(() -> once.post(Address.of("/priceChanges"), change), done);
  }

  void stop() {
    history.stop();
    known.stop();
  }
}
