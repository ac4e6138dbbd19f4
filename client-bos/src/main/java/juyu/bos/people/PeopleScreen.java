package juyu.bos.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import juyu.bos.desk.Desk;
import juyu.model.people.PersonResource;
import juyu.model.people.Role;
import juyu.ui.page.Page;
import juyu.ui.parts.Status;
import juyu.ui.shell.Screen;
import juyu.ui.shell.ScreenKey;
import juyu.ui.shell.SideSheet;
import juyu.ui.table.Column;
import juyu.ui.table.DataTable;
import juyu.ui.theme.Boxes;
import juyu.ui.theme.Tone;
import juyu.ui.theme.Words;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;

/** Who works here, what they may do, and how they sign in. */
public final class PeopleScreen implements Screen {

  private final Desk desk;
  private final PeopleViewModel model;
  private final DataTable<PersonResource> table;
  private final Node view;

  public PeopleScreen(Desk desk, PeopleViewModel model) {
    this.desk = desk;
    this.model = model;
    this.table = table();
    this.view =
        Page.filling(
            desk.header(
                "people",
                Words.button(
                    MaterialDesignA.ACCOUNT_PLUS_OUTLINE,
                    desk.words("people.new"),
                    this::join,
                    "primary")),
            table);
  }

  private DataTable<PersonResource> table() {
    DataTable<PersonResource> people =
        desk.table(
            Column.<PersonResource>text(desk.words("people.name"), PersonResource::name).strong(),
            Column.<PersonResource>text(desk.words("people.role"), one -> role(one.role())),
            Column.<PersonResource>status(
                desk.words("people.pin"), one -> has(one.hasPin(), "people.pin.has")),
            Column.<PersonResource>status(
                desk.words("people.password"),
                one -> has(one.hasPassword(), "people.password.has")));
    people
        .withTools()
        .titled(desk.words("people.table"))
        .identifiedBy(PersonResource::personId)
        .whenEmpty(
            desk.words("people.empty"),
            desk.words("people.empty.next"),
            desk.words("people.new"),
            this::join)
        .onRetry(model::retry)
        .onActivate(this::open);
    people.rows().bind(model.rows());
    return people;
  }

  private String role(Role role) {
    return desk.texts().text("people.role." + role.name().toLowerCase(Locale.ROOT));
  }

  private Status has(boolean yes, String key) {
    return yes
        ? new Status(Tone.OK, desk.texts().text(key))
        : new Status(Tone.MUTED, desk.texts().text("people.none"), MaterialDesignM.MINUS);
  }

  private void join() {
    PersonSheet.open(desk, model.join());
  }

  private void open(PersonResource person) {
    VBox body =
        Boxes.column(
            12,
            action("people.change", () -> PersonSheet.open(desk, model.change(person))),
            action("people.pin.set", () -> SecretSheet.open(desk, model.pin(person))));
    if (person.role() == Role.MANAGER) {
      body.getChildren()
          .add(action("people.password.set", () -> SecretSheet.open(desk, model.password(person))));
    }
    body.getChildren().addAll(Boxes.rule(), leaveButton(person));
    body.getStyleClass().add("sheet-body");
    desk.frame()
        .sheet()
        .open(
            Boxes.row(
                12,
                Words.data(person.name(), "text-20", "semibold"),
                Words.label(
                    desk.words("people.role." + person.role().name().toLowerCase(Locale.ROOT)),
                    "muted")),
            body,
            Optional.empty(),
            SideSheet.NARROW,
            () -> {});
  }

  private Node action(String key, Runnable run) {
    return Boxes.grow(Words.button(desk.words(key), run, "tall"));
  }

  private Node leaveButton(PersonResource person) {
    return Boxes.grow(
        Words.button(
            desk.words("people.leave"), () -> leave(model.leave(person)), "tall", "destructive"));
  }

  private void leave(LeaveForm form) {
    String name = form.person().name();
    desk.open(
        desk.words("people.leave.title", name),
        Words.paragraph(desk.words("people.leave.note", name)),
        desk.form(
                form.form(),
                desk.words("people.leave.send", name),
                () -> form.send(() -> desk.done("people.left", name)))
            .destructive());
  }

  @Override
  public Node view() {
    return view;
  }

  @Override
  public List<ScreenKey> keys() {
    List<ScreenKey> keys = new ArrayList<>(table.keys());
    keys.addAll(
        List.of(
            ScreenKey.of("Shortcut+N", desk.words("people.new"), this::join),
            ScreenKey.of("F5", desk.words("key.refresh"), model::retry)));
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
