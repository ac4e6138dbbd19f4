package juyu.ui.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.junit.jupiter.api.Test;

class TextsTest {

  @Test
  void boundWordsFollowTheLanguage() {
    Texts texts = Texts.of(Language.ENGLISH);
    ObservableValue<String> words = texts.bind("sync.in-step");

    assertThat(words.getValue()).isEqualTo("In step");
    texts.language().set(Language.KOREAN);
    assertThat(words.getValue()).isEqualTo("동기화 정상");
  }

  @Test
  void boundWordsFollowTheirArguments() {
    Texts texts = Texts.of(Language.ENGLISH);
    SimpleObjectProperty<Long> left = new SimpleObjectProperty<>(1204L);
    ObservableValue<String> words = texts.bind("sync.left", left);

    assertThat(words.getValue()).isEqualTo("1,204 left");
    left.set(1L);
    assertThat(words.getValue()).isEqualTo("1 left");
  }

  @Test
  void aMissingKeyIsNamed() {
    Texts texts = Texts.of(Language.ENGLISH);

    assertThatThrownBy(() -> texts.text("no.such.key")).hasMessageContaining("'no.such.key'");
  }

  @Test
  void theFirstOfSeveralIsCountedAsOne() {
    Texts texts = Texts.of(Language.ENGLISH);

    assertThat(texts.text("sync.parked", 1)).isEqualTo("Parked: 1 needs you");
    assertThat(texts.text("sync.parked", 3)).isEqualTo("Parked: 3 need you");
  }

  @Test
  void pseudoMarksWhatWentThroughTheDoorOnce() {
    Texts texts = Texts.of(Language.PSEUDO);

    assertThat(texts.text("sync.in-step")).startsWith("⟦In step").endsWith("⟧");
    assertThat(texts.text(locale -> texts.text("sync.in-step"))).doesNotStartWith("⟦⟦");
  }
}
