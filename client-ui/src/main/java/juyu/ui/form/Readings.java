package juyu.ui.form;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import juyu.model.value.Money;
import juyu.model.value.Quantity;
import juyu.model.value.Unit;

/** The readings that forms need. */
final class Readings {

  private static final Pattern NUMBER = Pattern.compile("[-−+]?\\d{1,15}(\\.\\d{1,6})?");

  private Readings() {}

  static final Reading<String> TEXT =
      new Reading<>() {
        @Override
        public String read(String input) {
          return input;
        }

        @Override
        public String write(String value) {
          return value;
        }

        @Override
        public boolean isNumber() {
          return false;
        }
      };

  /** Of so many decimals at most. */
  record Decimal(int decimals) implements Reading<BigDecimal> {

    @Override
    public BigDecimal read(String input) throws NotReadable {
      String plain = input.replace(",", "").replace(" ", "").replace('−', '-');
      if (!NUMBER.matcher(plain).matches()) {
        throw new NotReadable("form.error.number");
      }
      BigDecimal number = new BigDecimal(plain);
      if (number.stripTrailingZeros().scale() > decimals) {
        throw decimals == 0
            ? new NotReadable("form.error.whole")
            : new NotReadable("form.error.decimals", decimals);
      }
      return number;
    }

    @Override
    public String write(BigDecimal value) {
      return grouped(value.setScale(decimals, RoundingMode.UNNECESSARY));
    }

    @Override
    public boolean isNumber() {
      return true;
    }

    private static String grouped(BigDecimal number) {
      StringBuilder digits = new StringBuilder(number.abs().toPlainString());
      int point = digits.indexOf(".");
      for (int at = (point < 0 ? digits.length() : point) - 3; at > 0; at -= 3) {
        digits.insert(at, ',');
      }
      return (number.signum() < 0 ? "−" : "") + digits;
    }
  }

  /** Whole won. */
  record Won() implements Reading<Money> {
    private static final Decimal WHOLE = new Decimal(0);

    @Override
    public Money read(String input) throws NotReadable {
      return Money.of(WHOLE.read(input).longValueExact());
    }

    @Override
    public String write(Money value) {
      return WHOLE.write(BigDecimal.valueOf(value.won()));
    }

    @Override
    public boolean isNumber() {
      return true;
    }
  }

  /** A count or other whole number. */
  record Whole() implements Reading<Long> {
    private static final Decimal WHOLE = new Decimal(0);

    @Override
    public Long read(String input) throws NotReadable {
      return WHOLE.read(input).longValueExact();
    }

    @Override
    public String write(Long value) {
      return WHOLE.write(BigDecimal.valueOf(value));
    }

    @Override
    public boolean isNumber() {
      return true;
    }
  }

  /** Litres or pieces. */
  record Amount(Supplier<Unit> unit) implements Reading<Quantity> {

    @Override
    public Quantity read(String input) throws NotReadable {
      try {
        return Quantity.of(new Decimal(unit.get().decimals()).read(input), unit.get());
      } catch (IllegalArgumentException e) {
        throw new NotReadable("form.error.too-large");
      }
    }

    @Override
    public String write(Quantity value) {
      BigDecimal exact = BigDecimal.valueOf(value.amount(), value.unit().decimals());
      int needed = Math.max(exact.stripTrailingZeros().scale(), value.unit() == Unit.LITRE ? 1 : 0);
      return new Decimal(needed).write(exact);
    }

    @Override
    public boolean isNumber() {
      return true;
    }
  }

  /** One of many, by its name. */
  record OneOf<T>(Choices<T> choices) implements Reading<T> {

    @Override
    public T read(String input) throws NotReadable {
      return choices.all().stream()
          .filter(one -> choices.is(one, input))
          .findFirst()
          .orElseThrow(() -> new NotReadable("form.error.choose"));
    }

    @Override
    public String write(T value) {
      return choices.words(value);
    }

    @Override
    public boolean isNumber() {
      return false;
    }
  }

  /** A day as 2026-11-20; a typed 20261120 or 2026.11.20 is understood. */
  record Day() implements Reading<LocalDate> {

    private static final Pattern DIGITS = Pattern.compile("(\\d{4})\\D?(\\d{2})\\D?(\\d{2})");

    @Override
    public LocalDate read(String input) throws NotReadable {
      try {
        return LocalDate.parse(DIGITS.matcher(input).replaceFirst("$1-$2-$3"));
      } catch (DateTimeParseException e) {
        throw new NotReadable("form.error.day");
      }
    }

    @Override
    public String write(LocalDate value) {
      return value.toString();
    }

    @Override
    public boolean isNumber() {
      return false;
    }
  }
}
