package juyu.ui.form;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import juyu.ui.Ui;
import juyu.ui.fx.UiThread;
import juyu.ui.load.FailureView;
import juyu.ui.shell.Screen;
import juyu.ui.theme.Boxes;
import juyu.ui.theme.Words;

/** A card in the middle of the window: who are you? */
public final class SignInScreen implements Screen {

  private static final double WIDTH = 400;

  private final Ui ui;
  private final SignInViewModel<?> model;
  private final FormField name;
  private final FormField password;
  private final StackPane view = new StackPane();

  public SignInScreen(Ui ui, SignInViewModel<?> model) {
    this.ui = ui;
    this.model = model;
    name = FormField.of(ui, ui.texts().bind("sign-in.name"), model.name()).size("tall");
    password =
        FormField.secret(ui, ui.texts().bind("sign-in.password"), model.password()).size("tall");
    VBox card = card();
    view.getChildren().setAll(card);
    StackPane.setAlignment(card, Pos.CENTER);
  }

  private VBox card() {
    Button enter = Words.button(ui.texts().bind(word("enter")), model::send, "primary", "tall");
    enter.setMaxWidth(Double.MAX_VALUE);
    enter.setDefaultButton(true);
    enter.disableProperty().bind(model.form().busy());
    VBox failure = new VBox();
    model
        .form()
        .failure()
        .subscribe(why -> {
          failure.getChildren().setAll(why.map(FailureView::beside).stream().toList());
          failure.setManaged(why.isPresent());
        });
    VBox card = Boxes.column(16, title(), name, password);
    if (model.isFirst()) {
      password.hint(ui.texts().bind("sign-in.hint", SignInViewModel.SHORTEST));
      card.getChildren()
          .add(FormField.secret(ui, ui.texts().bind("sign-in.again"), model.again()).size("tall"));
    }
    card.getChildren().addAll(failure, enter);
    card.getStyleClass().addAll("card", "pad-32");
    card.setMaxSize(WIDTH, Region.USE_PREF_SIZE);
    return card;
  }

  private VBox title() {
    return Boxes.column(
        4,
        Words.paragraph(ui.texts().bind(word("title")), "text-20", "bold"),
        Words.paragraph(ui.texts().bind(word("about")), "muted"));
  }

  private String word(String part) {
    return (model.isFirst() ? "sign-in.first." : "sign-in.") + part;
  }

  @Override
  public Node view() {
    return view;
  }

  @Override
  public void shown() {
    boolean nameKnown = !model.name().input().get().isEmpty();
    UiThread.later(() -> input(nameKnown ? password : name).requestFocus());
  }

  private static TextInputControl input(FormField field) {
    return (TextInputControl) field.control();
  }
}
