package juyu.ui.form;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import juyu.ui.api.Failure;
import juyu.ui.api.FieldFailure;
import juyu.ui.fx.Work;
import juyu.ui.text.Texts;

/**
 * Fields that are sent together, as a view model holds them. A refusal goes to the fields it names;
 * the rest of it stands beside the button. What was typed stays whatever happens. Needs no toolkit.
 */
public final class Form {

  private final Work work;
  private final Texts texts;
  private final List<Field<?>> fields;
  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
  private final ReadOnlyObjectWrapper<Optional<Failure>> failure =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Field<?>>> attention =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  public Form(Work work, Texts texts, Field<?>... fields) {
    this.work = work;
    this.texts = texts;
    this.fields = List.of(fields);
  }

  /** While it is being sent. */
  public ReadOnlyBooleanProperty busy() {
    return busy.getReadOnlyProperty();
  }

  /** Why the last try failed, as far as no field says so. */
  public ReadOnlyObjectProperty<Optional<Failure>> failure() {
    return failure.getReadOnlyProperty();
  }

  /** The first field that is wrong, after a try; where the focus goes. */
  ReadOnlyObjectProperty<Optional<Field<?>>> attention() {
    return attention.getReadOnlyProperty();
  }

  /** Whether leaving would lose what somebody typed. */
  public boolean changed() {
    return fields.stream().anyMatch(Field::changed);
  }

  /** Looks at all fields; each says what is wrong with it. */
  public boolean check() {
    List<Field<?>> wrong = fields.stream().filter(Form::isWrong).toList();
    point(wrong);
    return wrong.isEmpty();
  }

  private static boolean isWrong(Field<?> field) {
    return field.enabled().get() && !field.check();
  }

  /**
   * Checks and sends. Nothing happens while it is being sent.
   *
   * @param job made of the fields' values; called only if all are right
   * @param done what comes after success
   */
  public <T> void send(Callable<T> job, Consumer<? super T> done) {
    failure.set(Optional.empty());
    if (busy.get() || !check()) {
      return;
    }
    busy.set(true);
    work.run(
        job,
        result -> {
          busy.set(false);
          done.accept(result);
        },
        thrown -> refuse(Failure.of(thrown, texts)));
  }

  /** Shows a refusal that came on another way, such as from a service in this process. */
  public void refuse(Failure refused) {
    busy.set(false);
    List<Field<?>> wrong = fields.stream().filter(field -> isRefused(field, refused)).toList();
    point(wrong);
    boolean allShown = !wrong.isEmpty() && wrong.size() >= refused.fields().size();
    failure.set(allShown ? Optional.empty() : Optional.of(refused));
  }

  private static boolean isRefused(Field<?> field, Failure refused) {
    Optional<FieldFailure> about =
        refused.fields().stream().filter(one -> one.field().equals(field.name())).findFirst();
    about.ifPresent(one -> field.refuse(one.message()));
    return about.isPresent();
  }

  private void point(List<Field<?>> wrong) {
    attention.set(Optional.empty());
    attention.set(wrong.stream().<Field<?>>map(field -> field).findFirst());
  }
}
