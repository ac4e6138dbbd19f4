package juyu.bos.people;

import juyu.bos.desk.Office;
import juyu.model.people.PersonResource;
import juyu.ui.api.Address;
import juyu.ui.api.Method;
import juyu.ui.api.Nothing;
import juyu.ui.api.Once;
import juyu.ui.form.Form;

/** A person works here no longer. */
final class LeaveForm {

  private final PersonResource person;
  private final Form form;
  private final Once<Nothing> once;

  LeaveForm(Office office, PersonResource person) {
    this.person = person;
    this.form = new Form(office.work(), office.texts());
    this.once = new Once<>(office.api(), Nothing.class);
  }

  PersonResource person() {
    return person;
  }

  Form form() {
    return form;
  }

  void send(Runnable done) {
    form.send(this::leave, left -> done.run());
  }

  /** The station answers without a body. */
  private boolean leave() {
    once.send(Method.DELETE, Address.of("/people", person.personId()), "");
    return true;
  }
}
