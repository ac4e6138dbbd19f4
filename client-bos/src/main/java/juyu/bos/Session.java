package juyu.bos;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.MenuItem;
import juyu.bos.desk.Desk;
import juyu.bos.desk.Office;
import juyu.bos.people.OwnPasswordSheet;
import juyu.bos.sync.SyncViewModel;
import juyu.http.access.ApiFile;
import juyu.model.people.FirstRunResource;
import juyu.model.people.PersonResource;
import juyu.model.people.RegisterPerson;
import juyu.model.people.Role;
import juyu.model.people.SignInByPassword;
import juyu.model.people.SignInResource;
import juyu.model.product.ProductMasterResource;
import juyu.model.station.ThisStationResource;
import juyu.station.StationNode;
import juyu.ui.Ui;
import juyu.ui.api.Address;
import juyu.ui.api.ApiClient;
import juyu.ui.api.Command;
import juyu.ui.api.Method;
import juyu.ui.api.Nothing;
import juyu.ui.api.SyncReader;
import juyu.ui.form.SignInScreen;
import juyu.ui.form.SignInViewModel;
import juyu.ui.live.Live;
import juyu.ui.live.Watch;
import juyu.ui.product.ProductNames;
import juyu.ui.shell.Frame;
import juyu.ui.sync.SyncPanel;

/** The window with its station: who signs in, and what is there while somebody is. */
final class Session {

  private static final int MANY = 100_000;

  private final Ui ui;
  private final Frame frame;
  private final Path folder;
  private final String code;
  private final ApiClient api;
  private final Office office;
  private final ProductNames<ProductMasterResource> products;
  private final Live<FirstRunResource> firstRun;
  private final Live<List<ProductMasterResource>> masters;
  private final Live<ThisStationResource> station;
  private final Watch watch;
  private final ReadOnlyObjectWrapper<String> name = new ReadOnlyObjectWrapper<>("");
  private Optional<SyncReader> sync = Optional.empty();

  Session(Ui ui, Frame frame, StationNode node) {
    this.ui = ui;
    this.frame = frame;
    this.folder = node.core().config().folder();
    this.code = node.code().value();
    this.api = new ApiClient(URI.create(node.url()), ui.texts(), ui.work());
    this.products = new ProductNames<>(ui.texts());
    this.office = new Office(api, ui.work(), ui.texts(), ui.formats(), ui.clock(), products);
    this.firstRun =
        office.live(() -> api.get(Address.of("/signIns/needed"), FirstRunResource.class));
    this.masters =
        office.live(
            () -> api.all(Address.of("/productMasters"), ProductMasterResource.class, MANY));
    this.station = office.live(() -> api.get(Address.of("/station"), ThisStationResource.class));
    this.watch = office.watch();
    masters.load().subscribe(now -> now.shown().ifPresent(products::know));
    station
        .load()
        .subscribe(now -> now.shown().ifPresent(known -> name.set(known.name().orElse(""))));
    firstRun.load().subscribe(now -> now.shown().ifPresent(this::ask));
    api.whenSignedOut(this::signedOut);
  }

  /** The station is there; who is before the window? */
  void begin() {
    frame.showNode(code, name);
    firstRun.refresh();
  }

  private void ask(FirstRunResource known) {
    frame.show(new SignInScreen(ui, known.registered() ? signIn() : firstManager()));
  }

  private SignInViewModel<SignInResource> signIn() {
    SignInViewModel<SignInResource> model =
        new SignInViewModel<>(ui.work(), ui.texts(), false, this::enter, this::signedIn);
    ui.preferences().get("person").ifPresent(model::suggest);
    return model;
  }

  /** Nobody can sign in yet: whoever owns this machine registers the first manager. */
  private SignInViewModel<SignInResource> firstManager() {
    return new SignInViewModel<>(
        ui.work(), ui.texts(), true, this::registerAndEnter, this::signedIn);
  }

  private SignInResource enter(String person, String password) {
    return api.post(
        Address.of("/signIns"), new SignInByPassword(person, password), SignInResource.class);
  }

  private SignInResource registerAndEnter(String person, String password) {
    api.signIn(ownersToken());
    try {
      api.post(
          Address.of("/people"),
          new RegisterPerson(
              Optional.empty(), person, Role.MANAGER, Optional.empty(), Optional.of(password)),
          PersonResource.class);
    } finally {
      api.signOut();
    }
    return enter(person, password);
  }

  /** Whoever can read the station's folder owns the station. */
  private String ownersToken() {
    try {
      return ApiFile.read(folder).token();
    } catch (IOException e) {
      throw new UncheckedIOException("no api.json in " + folder, e);
    }
  }

  private void signedIn(SignInResource who) {
    who.token().ifPresent(api::signIn);
    ui.preferences().set("person", who.person().name());
    watch.changes(masters::refresh, "product.", "price.").changes(station::refresh, "station.");
    SyncReader reader = new SyncReader(api, ui.work(), Optional.of("HQ"));
    sync = Optional.of(reader);
    Desk desk = new Desk(ui, office, frame);
    SyncViewModel syncModel = new SyncViewModel(office, reader);
    frame.showSync(
        reader.state(),
        () -> new SyncPanel(ui, "bos", reader.state(), reader.picture(), Optional.of(reader)));
    frame.showPerson(new ReadOnlyObjectWrapper<>(who.person().name()), menu(desk));
    frame.showRail(Rail.entries(desk, syncModel));
  }

  private MenuItem[] menu(Desk desk) {
    MenuItem password = new MenuItem();
    password.textProperty().bind(desk.words("session.password"));
    password.setOnAction(event -> OwnPasswordSheet.open(desk));
    MenuItem leave = new MenuItem();
    leave.textProperty().bind(desk.words("session.sign-out"));
    leave.setOnAction(event -> signOut());
    return new MenuItem[] {password, leave};
  }

  private void signOut() {
    Command<Nothing> command =
        Command.of(Method.DELETE, Address.of("/signIns/current"), "", Nothing.class);
    ui.work().run(() -> api.send(command), done -> signedOut(), failed -> signedOut());
  }

  /** Also when the station says so: twelve hours have gone, or somebody changed the password. */
  private void signedOut() {
    if (sync.isEmpty()) {
      return;
    }
    letGo();
    api.signOut();
    frame.hideRail();
    frame.showNobody();
    frame.show(new SignInScreen(ui, signIn()));
  }

  private void letGo() {
    watch.end();
    sync.ifPresent(SyncReader::close);
    sync = Optional.empty();
  }

  void close() {
    letGo();
    api.close();
  }
}
