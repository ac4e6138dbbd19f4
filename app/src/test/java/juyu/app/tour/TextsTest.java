package juyu.app.tour;

import static org.assertj.core.api.Assertions.assertThat;

import juyu.ui.testing.TextsCheck;
import org.junit.jupiter.api.Test;

class TextsTest {

  @Test
  void everyWordIsThereInBothLanguagesAndUsed() {
    assertThat(TextsCheck.problems("app")).isEmpty();
  }
}
