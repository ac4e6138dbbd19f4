package juyu.ui.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicReference;
import juyu.ui.fx.SameThreadWork;
import juyu.ui.text.Language;
import juyu.ui.text.Texts;
import org.junit.jupiter.api.Test;

class LoaderTest {

  private final AtomicReference<String> source = new AtomicReference<>("31,240 L");
  private final Loader<String> loader =
      new Loader<>(new SameThreadWork(), Texts.of(Language.ENGLISH), this::read);

  private String read() throws java.io.IOException {
    if (source.get().isEmpty()) {
      throw new java.io.IOException("gone");
    }
    return source.get();
  }

  @Test
  void whatIsLoadedIsShown() {
    assertThat(loader.state().get()).isEqualTo(new Load.Waiting<>());
    loader.load();
    assertThat(loader.state().get()).isEqualTo(new Load.Ready<>("31,240 L"));
  }

  @Test
  void whatWasThereStaysWhenAskingAgainFails() {
    loader.load();
    source.set("");
    loader.load();

    assertThat(loader.state().get()).isInstanceOf(Load.Failed.class);
    assertThat(loader.state().get().shown()).contains("31,240 L");
  }

  @Test
  void askingForSomethingElseBeginsAnew() {
    loader.load();
    source.set("");
    loader.restart();

    assertThat(loader.state().get().shown()).isEmpty();
  }
}
