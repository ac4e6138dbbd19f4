package juyu.hqadmin.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.Node;
import juyu.hqadmin.desk.Desk;
import juyu.model.people.PersonResource;
import juyu.model.people.Role;
import juyu.ui.form.FormField;
import juyu.ui.form.FormView;
import juyu.ui.page.Facts;
import juyu.ui.page.Page;
import juyu.ui.shell.Screen;
import juyu.ui.shell.ScreenKey;
import juyu.ui.table.Column;
import juyu.ui.table.DataTable;
import juyu.ui.theme.Boxes;
import juyu.ui.theme.Words;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

/** Who works at head office: register, change, give a password, leave. */
public final class PeopleScreen implements Screen {

  private final Desk desk;
  private final UUID self;
  private final PeopleViewModel model;
  private final Node view;

  /**
   * @param self who is signed in
   */
  public PeopleScreen(Desk desk, UUID self) {
    this.desk = desk;
    this.self = self;
    this.model = new PeopleViewModel(desk.office());
    this.view =
        Page.filling(
            desk.header(
                "people",
                desk.changing(
                    Words.button(
                        MaterialDesignP.PLUS, desk.words("people.new"), this::join, "primary"))),
            table());
  }

  private DataTable<PersonResource> table() {
    DataTable<PersonResource> table =
        desk.table(
            Column.<PersonResource>text(desk.words("people.name"), PersonResource::name).strong(),
            Column.<PersonResource>text(desk.words("people.role"), one -> role(one.role())),
            Column.<PersonResource>text(
                desk.words("people.may-sign-in"),
                one -> desk.text(one.hasPassword() ? "people.yes" : "people.no")));
    table
        .withTools()
        .identifiedBy(PersonResource::personId)
        .whenEmpty(desk.words("people.empty"), desk.words("people.empty.next"))
        .onRetry(model::retry)
        .onMore(model::more)
        .onActivate(this::open);
    table.rows().bind(model.rows());
    return table;
  }

  private String role(Role role) {
    return desk.text(
        switch (role) {
          case ADMIN -> "people.role.admin";
          case AUDITOR -> "people.role.auditor";
          case MANAGER -> "people.role.manager";
          case CASHIER -> "people.role.cashier";
        });
  }

  private void open(PersonResource person) {
    desk.sheet(
        Words.data(person.name(), "text-20", "semibold"),
        desk.mayChange() ? Optional.of(actions(person)) : Optional.empty(),
        new Facts().with(desk.words("people.role"), role(person.role())));
  }

  private Node actions(PersonResource person) {
    List<Node> actions = new ArrayList<>();
    actions.add(
        Words.button(
            desk.words("people.change"),
            () -> form("people.change", model.change(person)),
            "tall"));
    if (!person.personId().equals(self)) {
      actions.add(
          Words.button(
              desk.words("people.password"),
              () -> password(person, model.password(person)),
              "tall"));
      actions.add(
          Words.button(
              desk.words("people.leave"),
              () -> leave(person, model.leave(person)),
              "destructive",
              "tall"));
    }
    return Boxes.row(8, actions.toArray(Node[]::new));
  }

  private void join() {
    form("people.new", model.join());
  }

  private void form(String title, PeopleViewModel.PersonForm form) {
    FormView view =
        new FormView(
                desk.ui(),
                form.form(),
                desk.words("people.save"),
                () -> form.send(person -> done("people.saved", person.name())),
                this::close)
            .with(
                FormField.of(desk.ui(), desk.words("people.name"), form.name()),
                FormField.choice(
                    desk.ui(),
                    desk.words("people.role"),
                    List.of(Role.ADMIN, Role.AUDITOR),
                    form.role(),
                    this::role));
    if (form.isNew()) {
      view.with(
          FormField.secret(desk.ui(), desk.words("people.password.first"), form.password())
              .hint(desk.words("people.password.hint")));
    }
    show(title, view);
  }

  private void password(PersonResource person, PeopleViewModel.PasswordForm form) {
    show(
        "people.password",
        Words.paragraph(desk.words("people.password.then", person.name()), "muted"),
        new FormView(
                desk.ui(),
                form.form(),
                desk.words("people.password.save"),
                () -> form.send(changed -> done("people.password.given", person.name())),
                this::close)
            .with(
                FormField.secret(desk.ui(), desk.words("people.password.new"), form.password())
                    .hint(desk.words("people.password.hint"))));
  }

  private void leave(PersonResource person, PeopleViewModel.Leaving leaving) {
    show(
        "people.leave",
        Words.paragraph(desk.words("people.leave.then", person.name())),
        new FormView(
            desk.ui(),
            leaving.form(),
            desk.words("people.leave.send", person.name()),
            () -> leaving.send(() -> done("people.left", person.name())),
            this::close));
  }

  private void show(String title, Node... body) {
    desk.sheet(Words.label(desk.words(title), "text-20", "semibold"), Optional.empty(), body);
  }

  private void done(String key, Object... args) {
    close();
    desk.frame().toasts().done(desk.words(key, args));
  }

  private void close() {
    desk.frame().sheet().close();
  }

  @Override
  public Node view() {
    return view;
  }

  @Override
  public List<ScreenKey> keys() {
    List<ScreenKey> keys = new ArrayList<>();
    if (desk.mayChange()) {
      keys.add(ScreenKey.of("Shortcut+N", desk.words("people.new"), this::join));
    }
    keys.add(ScreenKey.of("F5", desk.words("key.refresh"), model::retry));
    return keys;
  }

  @Override
  public void shown() {
    model.shown();
  }

  @Override
  public void hidden() {
    model.hidden();
  }
}
