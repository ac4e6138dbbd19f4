package juyu.ui.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.input.KeyCode;
import juyu.model.value.Money;
import juyu.ui.Ui;
import juyu.ui.fx.SameThreadWork;
import juyu.ui.testing.OutsideBundles;
import juyu.ui.testing.UiTest;
import juyu.ui.text.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FormViewTest extends UiTest {

  private final List<String> heard = new ArrayList<>();
  private final Field<Money> amount = Field.money("amount");
  private Ui ui;
  private Form form;
  private FormField field;
  private FormView view;

  @BeforeEach
  void open() {
    ui = ui("ui", new SameThreadWork());
    view =
        show(
            ui,
            400,
            400,
            () -> {
              form = new Form(ui.work(), ui.texts(), amount);
              field = FormField.of(ui, ui.texts().bind("sync.left", 1), amount).unit("₩");
              return new FormView(
                      ui,
                      form,
                      ui.texts().bind("load.retry"),
                      () -> form.send(() -> "saved " + amount.get().won(), heard::add),
                      () -> heard.add("left"))
                  .with(field);
            });
    doOnUi(() -> field.control().requestFocus());
  }

  @Test
  void enterSavesWhatWasTyped() {
    write("54500").push(KeyCode.ENTER);
    assertThat(heard).containsExactly("saved 54500");
  }

  @Test
  void enterOnAMistakeSaysSoAndStaysThere() {
    write("5a").push(KeyCode.ENTER);

    assertThat(heard).isEmpty();
    assertThat(lookup(".error").queryLabeled().getText()).isEqualTo("Use digits, such as 1,689");
    assertThat(onUi(() -> field.control().isFocused())).isTrue();
  }

  @Test
  void escLeavesAtOnceWhenNothingIsLost() {
    push(KeyCode.ESCAPE);
    assertThat(heard).containsExactly("left");
  }

  @Test
  void escAsksFirstWhenSomethingWouldBeLost() {
    write("5").push(KeyCode.ESCAPE);
    assertThat(heard).isEmpty();
    clickOn("Go on editing");
    assertThat(heard).isEmpty();

    doOnUi(() -> field.control().requestFocus());
    push(KeyCode.ESCAPE);
    clickOn("Discard");
    assertThat(heard).containsExactly("left");
  }

  @Test
  void leavingAFieldTidiesItsNumber() {
    write("20000");
    push(KeyCode.TAB);
    assertThat(amount.input().get()).isEqualTo("20,000");
  }

  @Test
  void allItsWordsComeFromBundles() {
    doOnUi(() -> ui.texts().language().set(Language.PSEUDO));
    push(KeyCode.ENTER);
    push(KeyCode.ESCAPE);

    assertThat(onUi(() -> OutsideBundles.in(view))).isEmpty();
  }
}
