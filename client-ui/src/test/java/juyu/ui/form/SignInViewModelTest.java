package juyu.ui.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import juyu.ui.fx.SameThreadWork;
import juyu.ui.text.Language;
import juyu.ui.text.Texts;
import org.junit.jupiter.api.Test;

class SignInViewModelTest {

  private final List<String> welcomed = new ArrayList<>();

  private SignInViewModel<String> model(boolean first) {
    return new SignInViewModel<>(
        new SameThreadWork(),
        Texts.of(Language.ENGLISH),
        first,
        (name, password) -> name + "/" + password,
        welcomed::add);
  }

  @Test
  void nameAndPasswordOpenTheDoorAndThePasswordIsForgotten() {
    SignInViewModel<String> model = model(false);
    model.name().input().set("lee");
    model.password().input().set("pw");

    model.send();

    assertThat(welcomed).containsExactly("lee/pw");
    assertThat(model.password().input().get()).isEmpty();
  }

  @Test
  void atTheFirstStartThePasswordIsLongAndTypedTwice() {
    SignInViewModel<String> model = model(true);
    model.name().input().set("lee");
    model.password().input().set("short");
    model.again().input().set("other");

    model.send();

    assertThat(welcomed).isEmpty();
    assertThat(model.password().error().get()).isPresent();
    assertThat(model.again().error().get()).isPresent();
  }
}
