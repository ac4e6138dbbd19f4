package juyu.bos.live;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import juyu.ui.api.Address;
import juyu.ui.api.Command;
import juyu.ui.api.Failure;
import juyu.ui.api.Method;

/**
 * Sends what a form says. While what was said stays the same, a second try after a lost answer is
 * the same command, so it happens once. Used on the UI thread.
 *
 * @param <T> the answer
 */
public final class Sending<T> {

  private final Office office;
  private final ReadOnlyBooleanWrapper underWay = new ReadOnlyBooleanWrapper();
  private final ReadOnlyObjectWrapper<Optional<Failure>> failure =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private Optional<Command<T>> last = Optional.empty();

  public Sending(Office office) {
    this.office = office;
  }

  /** While no answer has come. */
  public ReadOnlyBooleanProperty underWay() {
    return underWay.getReadOnlyProperty();
  }

  /** Why the last try did not work. */
  public ReadOnlyObjectProperty<Optional<Failure>> failure() {
    return failure.getReadOnlyProperty();
  }

  /** What a person types now answers what was said of the last try. */
  public void edited() {
    failure.set(Optional.empty());
  }

  /** Sends it unless something is under way. */
  public void post(Address address, Object body, Class<T> answer, Consumer<T> done) {
    send(Method.POST, address, body, answer, heard -> heard.ifPresent(done));
  }

  /** Sends what has no body and no answer. */
  public void delete(Address address, Class<T> nothing, Runnable done) {
    send(Method.DELETE, address, "", nothing, heard -> done.run());
  }

  /** As {@link #post}, by another method. */
  public void put(Address address, Object body, Class<T> answer, Runnable done) {
    send(Method.PUT, address, body, answer, heard -> done.run());
  }

  private void send(
      Method method, Address address, Object body, Class<T> answer, Consumer<Optional<T>> done) {
    if (underWay.get()) {
      return;
    }
    Command<T> command =
        last.filter(known -> known.method() == method)
            .filter(known -> known.address().equals(address))
            .filter(known -> known.body().equals(body))
            .orElseGet(() -> Command.of(method, address, body, answer));
    last = Optional.of(command);
    underWay.set(true);
    failure.set(Optional.empty());
    office.work().run(() -> call(command), heard -> done(heard, done), this::failed);
  }

  private Optional<T> call(Command<T> command) {
    return Optional.ofNullable(office.api().send(command));
  }

  private void done(Optional<T> heard, Consumer<Optional<T>> done) {
    last = Optional.empty();
    underWay.set(false);
    done.accept(heard);
  }

  private void failed(Exception thrown) {
    underWay.set(false);
    Failure why = Failure.of(thrown, office.texts());
    if (why.kind() == Failure.Kind.REFUSED) {
      last = Optional.empty();
    }
    failure.set(Optional.of(why));
  }
}
