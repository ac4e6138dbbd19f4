package juyu.ui.form;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import juyu.model.value.Money;
import juyu.model.value.Quantity;
import juyu.model.value.Unit;
import juyu.ui.text.Texts;

/**
 * An input of a form, as its view model holds it: what was typed, what that means, and what is
 * wrong with it. The error goes as soon as the input changes. Needs no toolkit.
 */
public final class Field<T> {

  private final String name;
  private final Reading<T> reading;
  private final StringProperty input = new SimpleStringProperty("");
  private final BooleanProperty enabled = new SimpleBooleanProperty(true);
  private final ReadOnlyObjectWrapper<Optional<Function<Texts, String>>> error =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private boolean required = true;
  private Function<T, Optional<Function<Texts, String>>> rule = value -> Optional.empty();
  private String before = "";

  private Field(String name, Reading<T> reading) {
    this.name = name;
    this.reading = reading;
    input.addListener((property, old, now) -> error.set(Optional.empty()));
  }

  /**
   * Words.
   *
   * @param name as the API names it, so that its errors find their field
   */
  public static Field<String> text(String name) {
    return new Field<>(name, Readings.TEXT);
  }

  /** Whole won. */
  public static Field<Money> money(String name) {
    return new Field<>(name, new Readings.Won());
  }

  /** A whole number. */
  public static Field<Long> whole(String name) {
    return new Field<>(name, new Readings.Whole());
  }

  /** A number with at most so many decimals. */
  public static Field<BigDecimal> decimal(String name, int decimals) {
    return new Field<>(name, new Readings.Decimal(decimals));
  }

  /** Litres or pieces. */
  public static Field<Quantity> quantity(String name, Unit unit) {
    return quantity(name, () -> unit);
  }

  /** Litres or pieces, whichever it is by then. */
  public static Field<Quantity> quantity(String name, Supplier<Unit> unit) {
    return new Field<>(name, new Readings.Amount(unit));
  }

  /** One of many, by its name. */
  public static <T> Field<T> oneOf(String name, Choices<T> choices) {
    return new Field<>(name, new Readings.OneOf<>(choices));
  }

  /** A day of the calendar. */
  public static Field<LocalDate> day(String name) {
    return new Field<>(name, new Readings.Day());
  }

  /** It may stay empty. */
  public Field<T> optional() {
    required = false;
    return this;
  }

  /**
   * What it must fulfil besides being readable.
   *
   * @param problem what is wrong with a value, in words with the fix; empty if nothing
   */
  public Field<T> mustBe(Function<T, Optional<Function<Texts, String>>> problem) {
    rule = problem;
    return this;
  }

  public String name() {
    return name;
  }

  /** What is typed. */
  public StringProperty input() {
    return input;
  }

  /** Whether it can be changed. */
  public BooleanProperty enabled() {
    return enabled;
  }

  /** Fills it in, as the state to which {@link #changed} compares. */
  public void start(T value) {
    startWith(reading.write(value));
  }

  /** Empties it, as the state to which {@link #changed} compares. */
  public void clear() {
    startWith("");
  }

  private void startWith(String text) {
    input.set(text);
    before = text;
    error.set(Optional.empty());
  }

  /** Fills it in as if a person did. */
  public void set(T value) {
    input.set(reading.write(value));
  }

  /** What it means; empty if nothing is typed or it cannot be read. */
  public Optional<T> value() {
    try {
      return typed().isEmpty() ? Optional.empty() : Optional.of(reading.read(typed()));
    } catch (Reading.NotReadable | ArithmeticException e) {
      return Optional.empty();
    }
  }

  /**
   * What it means, after {@link #check} has said that it is right.
   *
   * @throws IllegalStateException if it is not
   */
  public T get() {
    return value()
        .orElseThrow(() -> new IllegalStateException("'%s' is not filled".formatted(name)));
  }

  /** Whether a person has changed it. */
  public boolean changed() {
    return !before.equals(input.get());
  }

  /** Looks at it, and says what is wrong; true if nothing is. */
  public boolean check() {
    error.set(problem());
    return error.get().isEmpty();
  }

  private Optional<Function<Texts, String>> problem() {
    if (typed().isEmpty()) {
      return required ? Optional.of(texts -> texts.text("form.error.required")) : Optional.empty();
    }
    try {
      return rule.apply(reading.read(typed()));
    } catch (Reading.NotReadable e) {
      return Optional.of(e::words);
    } catch (ArithmeticException e) {
      return Optional.of(texts -> texts.text("form.error.too-large"));
    }
  }

  /** Somebody else found something wrong with it, in these words. */
  public void refuse(String words) {
    error.set(Optional.of(texts -> words));
  }

  /** Writes what can be read in its best form: 20000 becomes 20,000. */
  void tidy() {
    Optional<Function<Texts, String>> said = error.get();
    value().map(reading::write).ifPresent(input::set);
    error.set(said);
  }

  /** What is wrong with it. */
  public ReadOnlyObjectProperty<Optional<Function<Texts, String>>> error() {
    return error.getReadOnlyProperty();
  }

  boolean isNumber() {
    return reading.isNumber();
  }

  private String typed() {
    String text = input.get();
    return text == null ? "" : text.strip();
  }
}
