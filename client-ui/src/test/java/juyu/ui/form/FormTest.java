package juyu.ui.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import juyu.model.command.Refusal;
import juyu.model.value.Money;
import juyu.model.value.Quantity;
import juyu.model.value.Unit;
import juyu.ui.api.Failure;
import juyu.ui.api.FieldFailure;
import juyu.ui.fx.SameThreadWork;
import juyu.ui.text.Language;
import juyu.ui.text.Texts;
import org.junit.jupiter.api.Test;

class FormTest {

  private final Texts texts = Texts.of(Language.ENGLISH);
  private final Field<Quantity> slip = Field.quantity("slipQuantity", Unit.LITRE);
  private final Field<Money> price = Field.money("price").optional();
  private final Form form = new Form(new SameThreadWork(), texts, slip, price);
  private final List<String> sent = new ArrayList<>();

  private String errorOf(Field<?> field) {
    return field.error().get().map(words -> words.apply(texts)).orElse("");
  }

  @Test
  void whatIsMissingOrUnreadableIsSaidAtItsFieldAndNothingIsSent() {
    price.input().set("12.5");

    form.send(() -> sent.add("sent"), done -> {});

    assertThat(sent).isEmpty();
    assertThat(errorOf(slip)).isEqualTo("Fill this in");
    assertThat(errorOf(price)).isEqualTo("Use a whole number");
    assertThat(form.attention().get()).contains(slip);
  }

  @Test
  void anErrorGoesAsSoonAsTheInputChanges() {
    form.check();
    slip.input().set("2");
    assertThat(errorOf(slip)).isEmpty();
  }

  @Test
  void groupedDigitsAndBothMinusesAreRead() {
    slip.input().set("20,000.5");
    price.input().set("−1,200");

    assertThat(slip.get()).isEqualTo(Quantity.millilitres(20_000_500));
    assertThat(price.get()).isEqualTo(Money.of(-1200));
    slip.tidy();
    assertThat(slip.input().get()).isEqualTo("20,000.5");
  }

  @Test
  void aNumberBeyondAllBoundsIsSaidToBeTooLarge() {
    slip.input().set("999999999999999");
    assertThat(slip.check()).isFalse();
    assertThat(errorOf(slip)).isEqualTo("This is too large");
  }

  @Test
  void aRefusalGoesToTheFieldItNamesAndWhatWasTypedStays() {
    slip.input().set("5");

    form.refuse(failure(List.of(new FieldFailure("slipQuantity", "is less than was sold"))));

    assertThat(errorOf(slip)).isEqualTo("is less than was sold");
    assertThat(form.failure().get()).isEmpty();
    assertThat(slip.input().get()).isEqualTo("5");
  }

  @Test
  void aRefusalOfNoFieldStandsBesideTheButton() {
    form.refuse(failure(List.of()));
    assertThat(form.failure().get()).isPresent();
  }

  @Test
  void aRefusalOfAnUnknownFieldIsNotLost() {
    form.refuse(failure(List.of(new FieldFailure("vehicle", "is unknown"))));
    assertThat(form.failure().get()).isPresent();
  }

  @Test
  void whatAServiceInThisProcessRefusesReadsTheSame() {
    Failure failure = Failure.of(Refusal.field("price", "adjustment.nothing"), texts);

    assertThat(failure.about("price")).isPresent();
    assertThat(failure.kind()).isEqualTo(Failure.Kind.REFUSED);
  }

  @Test
  void onlyWhatAPersonChangedWouldBeLost() {
    slip.start(Quantity.litres(3));
    assertThat(form.changed()).isFalse();
    slip.input().set("4");
    assertThat(form.changed()).isTrue();
  }

  private static Failure failure(List<FieldFailure> fields) {
    return new Failure(
        Failure.Kind.REFUSED, "no", "No", "It cannot be", "Change it", fields, Optional.empty());
  }
}
