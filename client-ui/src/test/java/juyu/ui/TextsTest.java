package juyu.ui;

import static org.assertj.core.api.Assertions.assertThat;

import juyu.ui.testing.TextsCheck;
import org.junit.jupiter.api.Test;

class TextsTest {

  @Test
  void everyKeyIsThereInEveryLanguageAndUsed() {
    assertThat(TextsCheck.problems("ui")).isEmpty();
  }
}
