package juyu.ui.gallery;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import juyu.ui.Preferences;
import juyu.ui.Ui;
import juyu.ui.fx.BackgroundWork;
import juyu.ui.fx.UiThread;
import juyu.ui.shell.Frame;
import juyu.ui.shell.Product;
import juyu.ui.shell.RailEntry;
import juyu.ui.sync.SyncActions;
import juyu.ui.sync.SyncPanel;
import juyu.ui.sync.SyncPicture;
import juyu.ui.sync.SyncState;
import juyu.ui.testing.Shot;
import juyu.ui.text.Language;
import juyu.ui.theme.Scheme;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignL;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;
import org.kordamp.ikonli.materialdesign2.MaterialDesignV;

/**
 * Shows the frame with its screens in every state. With a folder as argument it takes pictures of
 * both sizes, colours and languages into it and ends; without one it stays open.
 */
public final class FrameGallery {

  private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");
  private static final Instant NOW = Instant.parse("2026-11-20T05:02:00Z");

  private final Stage stage = new Stage();
  private final Ui ui;
  private final Frame frame;
  private final ObjectProperty<SyncState> sync = new SimpleObjectProperty<>(new SyncState.InStep());
  private final Deque<Runnable> steps = new ArrayDeque<>();

  private FrameGallery(Path memory) {
    Preferences preferences = Preferences.in(memory, "gallery");
    ui = Ui.of("ui", preferences, SEOUL, Clock.fixed(NOW, SEOUL), new BackgroundWork("gallery"));
    frame = new Frame(ui, Product.BOS);
    fill();
    stage.setScene(new Scene(frame, 1366, 768));
    ui.theme().dress(stage.getScene());
    stage.show();
  }

  public static void main(String[] args) throws Exception {
    Path memory = Files.createTempDirectory("gallery");
    UiThread.start(() -> new FrameGallery(memory).run(args));
  }

  private void fill() {
    frame.showNode("ST0001", new SimpleObjectProperty<>("SK Imme"));
    frame.showPerson(new SimpleObjectProperty<>("이OO 점장"), new MenuItem("—"), new MenuItem("——"));
    frame.showSync(sync, this::panel);
    Samples samples = new Samples(ui, frame);
    frame.showRail(
        List.of(
            entry("controls", MaterialDesignV.VIEW_DASHBOARD_OUTLINE, samples::controls, 0),
            entry("form", MaterialDesignF.FORM_TEXTBOX, samples::form, 1),
            entry("empty", MaterialDesignT.TAG_OUTLINE, samples::empty, 0),
            entry("waiting", MaterialDesignL.LOADING, samples::waiting, 12),
            entry("failed", MaterialDesignA.ALERT_OUTLINE, samples::failed, 0),
            entry("stale", MaterialDesignA.ARCHIVE_CLOCK_OUTLINE, samples::stale, 0),
            entry("sign-in", MaterialDesignA.ACCOUNT_OUTLINE, samples::signIn, 0),
            entry("first", MaterialDesignA.ACCOUNT_PLUS_OUTLINE, samples::firstStart, 0)));
  }

  private static RailEntry entry(
      String name,
      org.kordamp.ikonli.Ikon icon,
      java.util.function.Supplier<juyu.ui.shell.Screen> screen,
      int needsYou) {
    return new RailEntry(
        name,
        icon,
        new SimpleObjectProperty<>(name),
        screen,
        new SimpleObjectProperty<Number>(needsYou));
  }

  private VBox panel() {
    ObjectProperty<@Nullable SyncPicture> picture = new SimpleObjectProperty<>(Samples.picture());
    return new SyncPanel(ui, "bos", sync, picture, Optional.of(new NoActions()));
  }

  private record NoActions() implements SyncActions {
    @Override
    public SyncPicture retry() {
      return Samples.picture();
    }

    @Override
    public SyncPicture skip(UUID event, String feature, String reason) {
      return Samples.picture();
    }
  }

  private void run(String[] args) {
    if (args.length > 0) {
      plan(Path.of(args[0]));
      next();
    }
  }

  private void plan(Path folder) {
    shots(folder, "en-light", Language.ENGLISH, Scheme.LIGHT);
    shots(folder, "ko-light", Language.KOREAN, Scheme.LIGHT);
    shots(folder, "ko-dark", Language.KOREAN, Scheme.DARK);
    step(() -> ui.texts().language().set(Language.PSEUDO));
    step(() -> frame.go("form"));
    shot(folder.resolve("pseudo-form.png"));
    step(this::end);
  }

  private void shots(Path folder, String name, Language language, Scheme scheme) {
    step(() -> {
      ui.texts().language().set(language);
      ui.theme().scheme().set(scheme);
      sync.set(new SyncState.InStep());
      stage.setWidth(1366);
      stage.setHeight(768);
    });
    for (String screen :
        List.of("controls", "form", "empty", "waiting", "failed", "stale", "sign-in", "first")) {
      step(() -> frame.go(screen));
      shot(folder.resolve(name + "-" + screen + ".png"));
    }
    step(() -> frame.go("controls"));
    chip(folder, name + "-offline", new SyncState.Offline(at(-12), 17, at(-12)));
    chip(folder, name + "-catching-up", new SyncState.CatchingUp(1204, 20));
    chip(folder, name + "-stations", new SyncState.Stations(616, 640, 5));
    chip(folder, name + "-away", new SyncState.NotKnown());
    chip(folder, name + "-parked", new SyncState.NeedsPerson(1));
    step(() -> {
      frame.toasts().done(ui.texts().bind("sync.in-step"), () -> {});
      frame.sheet().open(ui.texts().bind("sync.title"), panel(), 560);
    });
    shot(folder.resolve(name + "-sheet.png"));
    step(() -> {
      stage.setWidth(1920);
      stage.setHeight(1080);
    });
    shot(folder.resolve(name + "-sheet-1920.png"));
    step(() ->
        javafx.event.Event.fireEvent(
            frame,
            new javafx.scene.input.KeyEvent(
                javafx.scene.input.KeyEvent.KEY_PRESSED,
                "",
                "",
                javafx.scene.input.KeyCode.F1,
                false,
                false,
                false,
                false)));
    shot(folder.resolve(name + "-keys.png"));
    step(() -> frame.sheet().close());
  }

  private void chip(Path folder, String name, SyncState state) {
    step(() -> sync.set(state));
    shot(folder.resolve(name + ".png"));
  }

  private static Instant at(int minutes) {
    return NOW.plus(Duration.ofMinutes(minutes));
  }

  private void shot(Path file) {
    step(() -> Shot.save(stage.getScene(), file));
  }

  private void step(Runnable step) {
    steps.add(step);
  }

  /** One step at a time, so that each is laid out and drawn before the next. */
  private void next() {
    Runnable step = steps.poll();
    if (step != null) {
      step.run();
      ui.work().later(Duration.ofMillis(120), this::next);
    }
  }

  private void end() {
    ui.close();
    UiThread.stop();
  }
}
