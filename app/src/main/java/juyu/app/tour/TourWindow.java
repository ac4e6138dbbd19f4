package juyu.app.tour;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import juyu.app.fleet.Fleet;
import juyu.app.fleet.SignIn;
import juyu.ui.Ui;
import juyu.ui.fx.UiThread;
import juyu.ui.parts.Step;
import juyu.ui.theme.Boxes;
import juyu.ui.theme.Words;

/**
 * The small window beside the three others: five things to try, with what to look at. It notices by
 * itself what was done.
 */
public final class TourWindow {

  /** From this width on the people stand beside the story, not over it. */
  private static final double ROOM_FOR_BOTH = 760;

  private static final double PEOPLE_WIDTH = 320;

  private final Ui ui;
  private final TourViewModel tour;
  private final Map<Chapter, ChapterCard> cards = new EnumMap<>(Chapter.class);
  private final VBox story = Boxes.column(8);
  private final VBox people;
  private final ScrollPane scroll = new ScrollPane();

  private TourWindow(Ui ui, Fleet fleet, Desks desks) {
    this.ui = ui;
    this.tour = new TourViewModel(fleet, ui.work());
    this.people = people(desks);
    for (Chapter chapter : Chapter.values()) {
      ChapterCard card =
          chapter == Chapter.AWAY
              ? new ChapterCard(ui.texts(), chapter, plug())
              : new ChapterCard(ui.texts(), chapter);
      cards.put(chapter, card);
      story.getChildren().add(card);
    }
    story.getChildren().add(ending());
    tour.done().subscribe(done -> tell());
    tour.signIns().subscribe(known -> tell());
  }

  /**
   * Opens the window; on the UI thread.
   *
   * @param folder where it remembers its language and colours
   * @param place where it goes on the screen
   * @param fleet the nodes; with cables
   * @param closed called when the window has gone
   */
  public static TourWindow open(
      Stage stage, Path folder, Rectangle2D place, Fleet fleet, Desks desks, Runnable closed) {
    Ui ui = Ui.open("app", folder, ZoneId.of("Asia/Seoul"), Clock.systemUTC());
    TourWindow window = new TourWindow(ui, fleet, desks);
    window.show(stage, place, closed);
    return window;
  }

  private void show(Stage stage, Rectangle2D place, Runnable closed) {
    Scene scene = new Scene(root());
    ui.theme().dress(scene);
    stage.setScene(scene);
    stage.titleProperty().bind(ui.texts().bind("tour.window"));
    stage.setX(place.getMinX());
    stage.setY(place.getMinY());
    stage.setWidth(place.getWidth());
    stage.setHeight(place.getHeight());
    stage.setOnHidden(event -> {
      ui.close();
      closed.run();
    });
    stage.show();
  }

  private ScrollPane root() {
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.getStyleClass().add("frame");
    scroll.setFocusTraversable(false);
    scroll.widthProperty().subscribe(this::arrange);
    return scroll;
  }

  private void arrange(Number width) {
    boolean both = width.doubleValue() >= ROOM_FOR_BOTH;
    if (scroll.getContent() != null && both == scroll.getContent() instanceof HBox) {
      return;
    }
    people.setMinWidth(both ? PEOPLE_WIDTH : 0);
    people.setMaxWidth(both ? PEOPLE_WIDTH : Double.MAX_VALUE);
    Pane parts = both ? new HBox() : new VBox();
    parts.getStyleClass().addAll("gap-16", "pad-16");
    parts.getChildren().setAll(people, both ? Boxes.grow(story) : story);
    scroll.setContent(parts);
  }

  private VBox people(Desks desks) {
    Button language =
        Words.button(
            ui.texts().bind(locale -> ui.texts().language().get().next().ownName()),
            () -> ui.texts().language().set(ui.texts().language().get().next()),
            "link");
    HBox head =
        Boxes.row(
            8,
            Words.label(ui.texts().bind("tour.title"), "text-20", "semibold"),
            Boxes.spacer(),
            language);
    return Boxes.column(
        16,
        head,
        Words.paragraph(ui.texts().bind("tour.about"), "muted"),
        Boxes.card(8, new SignInList(ui, tour, desks)));
  }

  private Button plug() {
    Button plug =
        Words.button(
            ui.texts()
                .bind(
                    () -> ui.texts().text(tour.away().get() ? "tour.plug" : "tour.pull"),
                    tour.away()),
            tour::pullOrPlug,
            "primary");
    plug.setId("plug");
    return plug;
  }

  private Label ending() {
    Label words = Words.paragraph(ui.texts().bind("tour.over"), "semibold");
    words.setId("over");
    words.managedProperty().bind(words.visibleProperty());
    return words;
  }

  private void tell() {
    cards.forEach((chapter, card) -> card.show(tour.state(chapter)));
    story.lookup("#over").setVisible(tour.isOver());
    UiThread.later(this::scrollToNow);
  }

  /** The part that is played now is in sight as a whole, or the ending. */
  private void scrollToNow() {
    if (!isShowing()) {
      return;
    }
    if (tour.isOver()) {
      scroll.setVvalue(1);
    }
    cards.entrySet().stream()
        .filter(card -> tour.state(card.getKey()) == Step.State.NOW)
        .map(Map.Entry::getValue)
        .findFirst()
        .ifPresent(this::scrollTo);
  }

  private boolean isShowing() {
    return scroll.getScene() != null
        && scroll.getScene().getWindow() != null
        && scroll.getScene().getWindow().isShowing();
  }

  private void scrollTo(ChapterCard card) {
    scroll.applyCss();
    scroll.layout();
    Pane content = (Pane) scroll.getContent();
    double beyond = content.getHeight() - scroll.getViewportBounds().getHeight();
    if (beyond > 0) {
      double top = card.getBoundsInParent().getMinY() + story.getBoundsInParent().getMinY();
      scroll.setVvalue(Math.clamp(top / beyond, 0, 1));
    }
  }

  /** The nodes are ready: the story begins. From any thread. */
  public void begin(List<SignIn> signIns) {
    UiThread.run(() -> tour.begin(signIns));
  }
}
