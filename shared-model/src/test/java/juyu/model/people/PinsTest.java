package juyu.model.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PinsTest {

  @Test
  void aHashKnowsItsPinAndNoOther() {
    String hash = Pins.hash("0420");

    assertThat(Pins.matches("0420", hash)).isTrue();
    assertThat(Pins.matches("0421", hash)).isFalse();
  }

  @Test
  void aHashIsArgon2idAndNeverTheSameTwice() {
    assertThat(Pins.hash("0420")).startsWith("$argon2id$").isNotEqualTo(Pins.hash("0420"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"123", "123456789", "12a4", "", "１２３４", "1234\n"})
  void whatIsNotFourToEightDigitsIsNoPin(String pin) {
    assertThat(Pins.isWellFormed(pin)).isFalse();
  }
}
