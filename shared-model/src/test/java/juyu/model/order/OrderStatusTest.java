package juyu.model.order;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrderStatusTest {

  @ParameterizedTest
  @CsvSource({
    "false, false, false, ORDERED",
    "true,  false, false, SHIPPED",
    "true,  true,  false, RECEIVED",
    "false, true,  false, RECEIVED",
    "false, false, true,  CANCELLED",
    "true,  false, true,  SHIPPED",
    "true,  true,  true,  RECEIVED",
    "false, true,  true,  RECEIVED"
  })
  void itFollowsFromWhatIsKnownToHaveHappened(
      boolean shipped, boolean received, boolean cancelled, OrderStatus status) {
    assertThat(OrderStatus.of(shipped, received, cancelled)).isEqualTo(status);
  }
}
