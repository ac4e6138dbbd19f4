package juyu.model.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;

class PasswordsTest {

  @Test
  void aHashKnowsItsPasswordAndNoOther() {
    String hash = Passwords.hash("느린 나무늘보 열 마리");

    assertThat(hash).startsWith("$argon2id$v=19$m=19456,t=2,p=1$").doesNotContain("나무");
    assertThat(Passwords.matches("느린 나무늘보 열 마리", hash)).isTrue();
    assertThat(Passwords.matches("느린 나무늘보 한 마리", hash)).isFalse();
    assertThat(Passwords.matchesNobody("느린 나무늘보 열 마리")).isFalse();
  }

  @Test
  void aPasswordIsTheSameFromAKeyboardThatSendsLetters() {
    String letters = Normalizer.normalize("느린 나무늘보 열 마리", Normalizer.Form.NFD);

    assertThat(letters).isNotEqualTo("느린 나무늘보 열 마리");
    assertThat(Passwords.matches(letters, Passwords.hash("느린 나무늘보 열 마리"))).isTrue();
  }

  @Test
  void aHashThatAnotherLibraryMadeIsUnderstood() {
    assertThat(
            Pins.matches(
                "13572468",
                "$argon2id$v=19$m=19456,t=2,p=1$MDEyMzQ1Njc4OWFiY2RlZg"
                    + "$GIIFKwQdNz+rycMhrs8HpyZlksu6UqUnwaupCSLUDNw"))
        .isTrue();
    assertThatThrownBy(() -> Pins.matches("13572468", "$2a$10$bcrypt"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aPasswordIsNeitherShortNorBlankNorEndless() {
    assertThat(Passwords.isWellFormed("123456789")).isFalse();
    assertThat(Passwords.isWellFormed(" ".repeat(12))).isFalse();
    assertThat(Passwords.isWellFormed("x".repeat(129))).isFalse();
    assertThat(Passwords.isWellFormed("열 자는 되어야 함")).isTrue();
  }
}
