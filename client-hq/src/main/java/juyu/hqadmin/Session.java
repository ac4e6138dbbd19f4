package juyu.hqadmin;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.MenuItem;
import juyu.hqadmin.desk.Desk;
import juyu.hqadmin.desk.Office;
import juyu.hqadmin.people.OwnPasswordSheet;
import juyu.hqadmin.sync.SyncViewModel;
import juyu.model.people.FirstRunResource;
import juyu.model.people.PersonResource;
import juyu.model.people.RegisterPerson;
import juyu.model.people.Role;
import juyu.model.people.SignInByPassword;
import juyu.model.people.SignInResource;
import juyu.model.product.ProductResource;
import juyu.ui.Ui;
import juyu.ui.api.Address;
import juyu.ui.api.ApiClient;
import juyu.ui.api.Command;
import juyu.ui.api.Method;
import juyu.ui.api.Nothing;
import juyu.ui.api.SyncReader;
import juyu.ui.form.SignInScreen;
import juyu.ui.form.SignInViewModel;
import juyu.ui.fx.Running;
import juyu.ui.live.Live;
import juyu.ui.live.Watch;
import juyu.ui.load.Load;
import juyu.ui.product.ProductNames;
import juyu.ui.shell.Frame;
import juyu.ui.sync.SyncPanel;

/** The window with head office: who signs in, and what is there while somebody is. */
final class Session {

  private static final int MANY = 100_000;
  private static final Duration TRY_AGAIN = Duration.ofSeconds(2);

  private final Ui ui;
  private final Frame frame;
  private final URI address;
  private final Optional<String> ownersToken;
  private final ApiClient api;
  private final Office office;
  private final Live<FirstRunResource> firstRun;
  private final Live<List<ProductResource>> catalogue;
  private final Watch watch;
  private Optional<Running> waiting = Optional.empty();
  private Optional<SyncReader> sync = Optional.empty();

  Session(Ui ui, Frame frame, URI address, Optional<String> ownersToken) {
    this.ui = ui;
    this.frame = frame;
    this.address = address;
    this.ownersToken = ownersToken;
    this.api = new ApiClient(address, ui.texts(), ui.work());
    ProductNames<ProductResource> products = new ProductNames<>(ui.texts());
    this.office = new Office(api, ui.work(), ui.texts(), ui.formats(), ui.clock(), products);
    this.firstRun =
        office.live(() -> api.get(Address.of("/signIns/needed"), FirstRunResource.class));
    this.catalogue =
        office.live(() -> api.all(Address.of("/products"), ProductResource.class, MANY));
    this.watch = office.watch();
    catalogue.load().subscribe(now -> now.shown().ifPresent(products::know));
    firstRun.load().addListener((property, old, now) -> heard(now));
    api.whenSignedOut(this::signedOut);
  }

  /** Asks head office whether it knows anybody; until it answers the window says that it waits. */
  void begin() {
    frame.showNode(
        "HQ", ui.texts().bind("session.at", address.getHost() + ":" + address.getPort()));
    frame.show(new ConnectScreen(ui, firstRun.load(), firstRun::restart));
    firstRun.refresh();
    waiting = Optional.of(ui.work().every(TRY_AGAIN, firstRun::refresh));
  }

  private void heard(Load<FirstRunResource> load) {
    if (load instanceof Load.Ready<FirstRunResource>(FirstRunResource known) && isWaiting()) {
      stopWaiting();
      frame.show(
          known.registered()
              ? new SignInScreen(ui, signIn())
              : ownersToken
                  .<juyu.ui.shell.Screen>map(token -> new SignInScreen(ui, firstAdmin(token)))
                  .orElseGet(() -> new NobodyScreen(ui, this::begin)));
    }
  }

  private boolean isWaiting() {
    return waiting.isPresent();
  }

  private void stopWaiting() {
    waiting.ifPresent(Running::cancel);
    waiting = Optional.empty();
  }

  private SignInViewModel<SignInResource> signIn() {
    SignInViewModel<SignInResource> model =
        new SignInViewModel<>(ui.work(), ui.texts(), false, this::enter, this::signedIn);
    ui.preferences().get("person").ifPresent(model::suggest);
    return model;
  }

  /** Nobody can sign in yet: whoever owns head office's machine registers the first admin. */
  private SignInViewModel<SignInResource> firstAdmin(String token) {
    return new SignInViewModel<>(
        ui.work(),
        ui.texts(),
        true,
        (person, password) -> registerAndEnter(token, person, password),
        this::signedIn);
  }

  private SignInResource enter(String person, String password) {
    return api.post(
        Address.of("/signIns"), new SignInByPassword(person, password), SignInResource.class);
  }

  private SignInResource registerAndEnter(String token, String person, String password) {
    api.signIn(token);
    try {
      api.post(
          Address.of("/people"),
          new RegisterPerson(
              Optional.empty(), person, Role.ADMIN, Optional.empty(), Optional.of(password)),
          PersonResource.class);
    } finally {
      api.signOut();
    }
    return enter(person, password);
  }

  private void signedIn(SignInResource who) {
    who.token().ifPresent(api::signIn);
    ui.preferences().set("person", who.person().name());
    watch.changes(catalogue::refresh, "product.");
    SyncReader reader = new SyncReader(api, ui.work(), Optional.empty());
    sync = Optional.of(reader);
    boolean mayChange = who.person().role() == Role.ADMIN;
    Desk desk = new Desk(ui, office, frame, mayChange);
    frame.showSync(
        reader.state(),
        () ->
            new SyncPanel(
                ui,
                "hq",
                reader.state(),
                reader.picture(),
                mayChange ? Optional.of(reader) : Optional.empty()));
    frame.showPerson(new ReadOnlyObjectWrapper<>(who.person().name()), menu(desk));
    frame.showRail(Rail.entries(desk, new SyncViewModel(reader), who.person().personId()));
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

  /** Also when head office says so: twelve hours have gone, or somebody changed the password. */
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

  String productNamed(String code) {
    return office.products().name(code);
  }

  void close() {
    stopWaiting();
    letGo();
    api.close();
  }
}
