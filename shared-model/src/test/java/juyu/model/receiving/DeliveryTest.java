package juyu.model.receiving;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import juyu.model.value.NodeCode;
import juyu.model.value.Quantity;
import org.junit.jupiter.api.Test;

class DeliveryTest {

  private static FuelReceived received(long litres) {
    return new FuelReceived(
        new UUID(1, 1),
        new UUID(2, 2),
        NodeCode.of("ST0001"),
        "CD1001",
        Quantity.litres(20_000),
        Quantity.litres(litres));
  }

  @Test
  void lessIsShortAndMoreIsOver() {
    assertThat(received(19_980).difference()).isEqualTo(Quantity.litres(-20));
    assertThat(Delivery.of(received(19_980).difference())).isEqualTo(Delivery.SHORT);
    assertThat(Delivery.of(received(20_001).difference())).isEqualTo(Delivery.OVER);
    assertThat(Delivery.of(received(20_000).difference())).isEqualTo(Delivery.EXACT);
  }
}
