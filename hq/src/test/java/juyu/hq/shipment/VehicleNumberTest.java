package juyu.hq.shipment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class VehicleNumberTest {

  @Property
  void everyOrderHasAPlateAndAlwaysTheSame(@ForAll long high, @ForAll long low) {
    String plate = VehicleNumber.of(new UUID(high, low));

    assertThat(plate).matches("[가-힣]{2}(8[0-9]|9[0-7])[바사아자][1-9][0-9]{3}");
    assertThat(VehicleNumber.of(new UUID(high, low))).isEqualTo(plate);
  }

  /** Written down: another plate for an order of the past would be another shipment. */
  @Test
  void thePlateOfAnOrderNeverChanges() {
    assertThat(VehicleNumber.of(UUID.fromString("0198c0de-7a3b-7c11-9a54-0123456789ab")))
        .isEqualTo("충남92바1778");
  }
}
