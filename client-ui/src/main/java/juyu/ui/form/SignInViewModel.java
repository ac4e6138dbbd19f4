package juyu.ui.form;

import java.util.Optional;
import java.util.function.Consumer;
import juyu.model.people.Passwords;
import juyu.ui.fx.Work;
import juyu.ui.text.Texts;

/**
 * Signing in with a name and a password, or choosing them at the first start.
 *
 * @param <T> what the node answers
 */
public final class SignInViewModel<T> {

  /** What nodes ask for at least. */
  static final int SHORTEST = Passwords.SHORTEST;

  /** Asks the node; called in the background. */
  @FunctionalInterface
  public interface Door<T> {
    T open(String name, String password) throws Exception;
  }

  private final boolean first;
  private final Door<T> door;
  private final Consumer<T> welcome;
  private final Field<String> name;
  private final Field<String> password = Field.text("password");
  private final Field<String> again = Field.text("again");
  private final Form form;

  /**
   * @param first nobody is known yet: the password is chosen, and typed twice
   * @param welcome gets what the node answered
   */
  public SignInViewModel(Work work, Texts texts, boolean first, Door<T> door, Consumer<T> welcome) {
    this.first = first;
    this.door = door;
    this.welcome = welcome;
    name = Field.text(first ? "name" : "person");
    form = new Form(work, texts, fields(first));
    if (first) {
      password.mustBe(this::longEnough);
      again.mustBe(this::same);
    }
  }

  private Field<?>[] fields(boolean twice) {
    return twice ? new Field<?>[] {name, password, again} : new Field<?>[] {name, password};
  }

  private Optional<java.util.function.Function<Texts, String>> longEnough(String typed) {
    return Passwords.isWellFormed(typed)
        ? Optional.empty()
        : Optional.of(texts -> texts.text("sign-in.short", SHORTEST));
  }

  private Optional<java.util.function.Function<Texts, String>> same(String typed) {
    return password.value().filter(typed::equals).isPresent()
        ? Optional.empty()
        : Optional.of(texts -> texts.text("sign-in.differs"));
  }

  boolean isFirst() {
    return first;
  }

  Field<String> name() {
    return name;
  }

  Field<String> password() {
    return password;
  }

  Field<String> again() {
    return again;
  }

  Form form() {
    return form;
  }

  /** The name that was used last here. */
  public void suggest(String lastName) {
    name.start(lastName);
  }

  /** Asks the node with what is typed. */
  public void send() {
    form.send(
        () -> door.open(name.get(), password.get()),
        answer -> {
          password.clear();
          again.clear();
          welcome.accept(answer);
        });
  }
}
