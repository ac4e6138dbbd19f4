package juyu.bos;

import static org.assertj.core.api.Assertions.assertThat;

import juyu.ui.testing.TextsCheck;
import org.junit.jupiter.api.Test;

class TextsTest {

  @Test
  void everyTextIsThereOnceInBothLanguagesAndUsed() {
    assertThat(TextsCheck.problems("bos")).isEmpty();
  }
}
