package juyu.bos.live;

import static org.assertj.core.api.Assertions.assertThat;

import juyu.model.value.Quantity;
import juyu.model.value.Unit;
import org.junit.jupiter.api.Test;

class TypedTest {

  @Test
  void aQuantityMayBeTypedWithCommasSpacesAndAnyMinus() {
    assertThat(Typed.quantity(" 19,862.4 ", Unit.LITRE)).contains(Quantity.millilitres(19_862_400));
    assertThat(Typed.quantity("−3", Unit.PIECE)).contains(Quantity.pieces(-3));
  }

  @Test
  void whatIsNoQuantityYetIsNone() {
    assertThat(Typed.quantity("", Unit.LITRE)).isEmpty();
    assertThat(Typed.quantity("12 apples", Unit.LITRE)).isEmpty();
    assertThat(Typed.quantity("1.5", Unit.PIECE)).isEmpty();
    assertThat(Typed.quantity("1.2345", Unit.LITRE)).isEmpty();
  }

  @Test
  void theStationGetsWhatWasTypedWithoutItsOrnaments() {
    assertThat(Typed.qty("19,862.4").written()).isEqualTo("19862.4");
  }
}
