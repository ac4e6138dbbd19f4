package juyu.hqadmin.price;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import juyu.hqadmin.desk.Desk;
import juyu.hqadmin.price.PriceDraft.Line;
import juyu.hqadmin.price.PriceDraft.Question;
import juyu.model.price.PriceChangeResource;
import juyu.model.value.Money;
import juyu.ui.form.FormField;
import juyu.ui.load.FailureView;
import juyu.ui.page.Page;
import juyu.ui.parts.SegmentedControl;
import juyu.ui.parts.SegmentedControl.Choice;
import juyu.ui.parts.Step;
import juyu.ui.parts.Stepper;
import juyu.ui.shell.Screen;
import juyu.ui.shell.ScreenKey;
import juyu.ui.theme.Boxes;
import juyu.ui.theme.Tone;
import juyu.ui.theme.Words;

/** New prices, question by question: products, stations, when, review, send. */
final class PriceWizard implements Screen {

  private final Desk desk;
  private final PriceDraft draft;
  private final Consumer<PriceChangeResource> sent;
  private final Runnable leave;
  private final Stepper steps = new Stepper();
  private final StackPane place = new StackPane();
  private final VBox said = Boxes.column(0);
  private final HBox actions = Boxes.row(8);
  private final Node view;

  /**
   * @param sent what comes after it was sent
   * @param leave what comes if it was not
   */
  PriceWizard(Desk desk, PriceDraft draft, Consumer<PriceChangeResource> sent, Runnable leave) {
    this.desk = desk;
    this.draft = draft;
    this.sent = sent;
    this.leave = leave;
    place.setAlignment(javafx.geometry.Pos.TOP_LEFT);
    draft.question().subscribe(now -> ask());
    desk.texts().language().subscribe(now -> ask());
    draft.form().failure().subscribe(why -> say(why.map(FailureView::beside)));
    view =
        Page.scrolling(
            desk.header("prices.new"), Boxes.card(16, steps), Boxes.card(16, place, said, actions));
  }

  private void ask() {
    Question now = draft.question().get();
    steps.show(steps(now));
    place
        .getChildren()
        .setAll(
            switch (now) {
              case PRODUCTS -> products();
              case STATIONS -> stations();
              case WHEN -> when();
              case REVIEW -> review();
            });
    say(Optional.empty());
    actions.getChildren().setAll(buttons(now));
  }

  private List<Step> steps(Question now) {
    List<Step> steps = new ArrayList<>();
    for (Question question : Question.values()) {
      Step.State state =
          question.compareTo(now) < 0
              ? Step.State.DONE
              : question == now ? Step.State.NOW : Step.State.WAITING;
      String about = state == Step.State.DONE ? answer(question) : "";
      steps.add(new Step(desk.text(name(question)), about, state));
    }
    return steps;
  }

  private static String name(Question question) {
    return switch (question) {
      case PRODUCTS -> "prices.step.products";
      case STATIONS -> "prices.step.stations";
      case WHEN -> "prices.step.when";
      case REVIEW -> "prices.step.review";
    };
  }

  private String answer(Question question) {
    return switch (question) {
      case PRODUCTS -> desk.text("prices.products", draft.changed().size());
      case STATIONS -> whereWords();
      case WHEN -> whenWords();
      case REVIEW -> "";
    };
  }

  private String whereWords() {
    return draft.where().isEmpty()
        ? desk.text("prices.everywhere")
        : desk.text("prices.stations", draft.where().size());
  }

  private String whenWords() {
    return draft
        .from()
        .map(from -> desk.formats().dateTime(from))
        .orElseGet(() -> desk.text("prices.at-once"));
  }

  private Node products() {
    TextField search = new TextField();
    search.promptTextProperty().bind(desk.words("prices.search"));
    search.accessibleTextProperty().bind(desk.words("prices.search"));
    search.setMaxWidth(320);
    VBox lines = Boxes.column(16);
    search.textProperty().subscribe(part -> lines.getChildren().setAll(lines(part)));
    search.setVisible(draft.lines().size() > 8);
    search.setManaged(search.isVisible());
    return Boxes.column(16, search, lines);
  }

  private List<Node> lines(String part) {
    List<Line> shown = draft.shown(part);
    List<Node> nodes = new ArrayList<>();
    if (draft.lines().isEmpty() || shown.isEmpty()) {
      String key = draft.lines().isEmpty() ? "prices.no-products" : "prices.search.none";
      nodes.add(Words.label(desk.words(key), "muted"));
    }
    nodes.add(grid(shown));
    long others = draft.fitting(part) - shown.size();
    if (others > 0) {
      nodes.add(Words.label(desk.words("prices.search.more", others), "muted"));
    }
    return nodes;
  }

  private Node grid(List<Line> shown) {
    GridPane grid = Boxes.styled(new GridPane(), "facts");
    ColumnConstraints names = new ColumnConstraints(240, 420, 520);
    ColumnConstraints figures = new ColumnConstraints(120);
    grid.getColumnConstraints().setAll(names, figures, new ColumnConstraints(200));
    int row = 0;
    for (Line line : shown) {
      Label name = Words.data(desk.products().name(line.product()), "semibold");
      name.setTooltip(new Tooltip(name.getText()));
      Label code = Words.data(line.product().productId(), "text-12", "muted");
      Label now = Words.data(desk.texts().bind(() -> now(line), draft.history()));
      FormField price =
          FormField.of(desk.ui(), desk.words("prices.new-price"), line.price()).unit("₩");
      grid.addRow(
          row++,
          Boxes.column(4, name, code),
          Boxes.column(4, Words.label(desk.words("prices.now"), "text-12", "muted"), now),
          price);
    }
    return grid;
  }

  private String now(Line line) {
    return draft.now(line.product()).map(desk.formats()::won).orElse("–");
  }

  private Node stations() {
    StationPicker some = new StationPicker(desk, draft);
    some.visibleProperty().bind(draft.everywhere().not());
    some.managedProperty().bind(some.visibleProperty());
    return Boxes.column(16, either("prices.everywhere", "prices.some", draft.everywhere()), some);
  }

  private Node when() {
    HBox dated =
        Boxes.row(
            16,
            FormField.of(desk.ui(), desk.words("prices.day"), draft.day()),
            FormField.of(desk.ui(), desk.words("prices.time"), draft.time()));
    dated.visibleProperty().bind(draft.atOnce().not());
    dated.managedProperty().bind(dated.visibleProperty());
    return Boxes.column(
        16,
        either("prices.at-once", "prices.later", draft.atOnce()),
        dated,
        Words.paragraph(desk.words("prices.when.hint"), "muted"));
  }

  private Node either(String yes, String no, BooleanProperty choice) {
    SegmentedControl<Boolean> control =
        new SegmentedControl<>(
            List.of(new Choice<>(true, desk.words(yes)), new Choice<>(false, desk.words(no))));
    control.chosen().set(choice.get());
    control.chosen().addListener((property, old, now) -> choice.set(now));
    return control;
  }

  private Node review() {
    GridPane grid = Boxes.styled(new GridPane(), "facts");
    grid.addRow(
        0,
        head("prices.product"),
        head("prices.now"),
        head("prices.new-price"),
        head("prices.change"));
    int row = 1;
    for (Line line : draft.changed()) {
      Money fresh = line.price().get();
      Optional<Money> before = draft.now(line.product());
      grid.addRow(
          row++,
          Words.data(desk.products().name(line.product()), "semibold"),
          Words.data(desk.texts().bind(() -> now(line), draft.history()), "fact"),
          Words.data(desk.formats().won(fresh), "fact", "semibold"),
          Words.data(
              before.map(old -> desk.formats().signedWon(fresh.minus(old))).orElse(""), "fact"));
    }
    return Boxes.column(
        16,
        grid,
        Boxes.rule(),
        Words.data(desk.text("prices.review.where", whereWords() + whichOnes()), "medium"),
        Words.data(desk.text("prices.review.when", whenWords()), "medium"),
        Words.paragraph(desk.words("prices.review.then"), "muted"));
  }

  /** The first of those that are named, by code. */
  private String whichOnes() {
    if (draft.where().isEmpty()) {
      return "";
    }
    String codes =
        draft.where().stream().limit(6).map(Object::toString).collect(Collectors.joining(", "));
    return ": " + codes + (draft.where().size() > 6 ? " …" : "");
  }

  private Label head(String key) {
    return Words.label(desk.words(key), "text-12", "muted");
  }

  private List<Node> buttons(Question now) {
    List<Node> buttons = new ArrayList<>();
    if (now != Question.PRODUCTS) {
      buttons.add(Words.button(desk.words("prices.back"), draft::back));
    }
    buttons.add(Words.button(desk.words("prices.leave"), leave, "plain"));
    buttons.add(Boxes.spacer());
    if (now == Question.REVIEW) {
      Button send =
          Words.button(
              desk.words("prices.send", draft.changed().size(), whereWords()),
              () -> draft.send(sent),
              "primary",
              "tall");
      send.disableProperty().bind(draft.form().busy());
      buttons.add(send);
    } else {
      buttons.add(Words.button(desk.words("prices.next"), this::next, "primary", "tall"));
    }
    return buttons;
  }

  private void next() {
    draft.next().ifPresent(problem -> say(Optional.of(notice(problem))));
  }

  private Node notice(String key) {
    Label words = Words.paragraph(desk.words(key), "medium");
    Tone.WARNING.on(words);
    return words;
  }

  private void say(Optional<Node> words) {
    said.getChildren().setAll(words.stream().toList());
  }

  @Override
  public Node view() {
    return view;
  }

  @Override
  public List<ScreenKey> keys() {
    return List.of(
        ScreenKey.of("Shortcut+Enter", desk.words("prices.next"), this::goOn),
        ScreenKey.of("Esc", desk.words("prices.back"), this::goBack));
  }

  private void goOn() {
    if (draft.question().get() == Question.REVIEW) {
      draft.send(sent);
    } else {
      next();
    }
  }

  private void goBack() {
    if (draft.question().get() == Question.PRODUCTS) {
      leave.run();
    } else {
      draft.back();
    }
  }

  @Override
  public void hidden() {
    draft.stop();
  }
}
