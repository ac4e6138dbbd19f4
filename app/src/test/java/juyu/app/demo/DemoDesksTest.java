package juyu.app.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import juyu.app.fleet.Demo;
import juyu.app.fleet.Fleet;
import juyu.app.fleet.SignIn;
import juyu.app.fleet.SignIn.Kind;
import juyu.app.stop.StopSignal;
import juyu.app.window.Windows;
import juyu.broker.artemis.ArtemisThreads;
import juyu.model.value.NodeCode;
import juyu.ui.Ui;
import juyu.ui.testing.Desktop;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine.Model.CommandSpec;

/**
 * The demo as a newcomer plays it, by hand at its four windows: the whole journey, one step after
 * the other, in one demo.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DemoDesksTest {

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  @TempDir private static Path folder;

  private static Set<Thread> before = Set.of();
  private static StopSignal stop;
  private static Fleet fleet;
  private static Windows windows;
  private static DemoDesks desks;
  private static Demo demo;
  private static Desktop till;
  private static Desktop station;
  private static Desktop office;
  private static Desktop story;

  @BeforeAll
  static void openTheDemo() throws Exception {
    System.setProperty(Ui.LANGUAGE_PROPERTY, "en");
    before = Thread.getAllStackTraces().keySet();
    stop = StopSignal.listen().waitedFor();
    fleet = Fleet.withCables(folder, 1, /* processes= */ false, words -> {});
    demo = new Demo(fleet);
    windows = Windows.start(CommandSpec.create(), stop);
    desks = new DemoDesks(fleet, demo, windows, /* processes= */ false);
    desks.open();
    till = window("Juyu POS");
    station = window("Juyu Station");
    office = window("Juyu HQ");
    story = window("Juyu: a first look");
    station.awaitWords("The station is starting");
    demo.begin(desks::ready);
    desks.begin();
  }

  @AfterAll
  static void forgetTheLanguage() {
    System.clearProperty(Ui.LANGUAGE_PROPERTY);
  }

  private static Desktop window(String title) {
    return await(title)
        .atMost(PATIENCE)
        .until(
            () ->
                Desktop.onUi(() ->
                    Window.getWindows().stream()
                        .filter(Stage.class::isInstance)
                        .map(Stage.class::cast)
                        .filter(stage -> stage.getTitle().startsWith(title))
                        .findFirst()
                        .map(Desktop::new)),
            Optional::isPresent)
        .orElseThrow();
  }

  private static String secret(Kind kind, NodeCode node) {
    return demo.signIns().stream()
        .filter(one -> one.kind() == kind && one.node().equals(node))
        .map(SignIn::secret)
        .findFirst()
        .orElseThrow();
  }

  /** Presses a key of the till that has exactly these words. */
  private static void key(String words) {
    till.await("the key " + words, () -> tillKey(words).isPresent());
    Desktop.doOnUi(() -> tillKey(words).orElseThrow().fire());
  }

  private static Optional<Button> tillKey(String words) {
    return till.all()
        .filter(Button.class::isInstance)
        .map(Button.class::cast)
        .filter(key -> words.equals(key.getText()) && !key.isDisabled())
        .findFirst();
  }

  private static void awaitDone(Chapter chapter) {
    story.await(
        chapter + " to be ticked off",
        () -> story.scene().getRoot().lookupAll(".step-mark.done").size() >= chapter.ordinal() + 1);
  }

  /** The chapters, as the story numbers them. */
  private enum Chapter {
    SELL,
    ORDER,
    RECEIVE,
    PRICE,
    AWAY
  }

  @Test
  @Order(1)
  void theStoryTellsWithWhatToSignIn() {
    story.awaitWords(secret(Kind.PIN, Fleet.STATION));
    story.awaitWords(secret(Kind.PASSWORD, Fleet.STATION));
    story.awaitWords(secret(Kind.PASSWORD, NodeCode.HQ));
    story.awaitWords("At the till, choose the cashier");
  }

  @Test
  @Order(2)
  void fuelIsSoldAtTheTillAndCountedAtTheStation() {
    till.press("김하나");
    for (char digit : secret(Kind.PIN, Fleet.STATION).toCharArray()) {
      key(Character.toString(digit));
    }
    key("Enter");
    till.press("Regular gasoline");
    key("50,000");
    till.press("Cash");
    till.awaitWords("Counted at the station");
    awaitDone(Chapter.SELL);

    station.type("Password", secret(Kind.PASSWORD, Fleet.STATION));
    station.press("Sign in");
    station.awaitWords("50,000");
  }

  @Test
  @Order(3)
  void fuelIsOrderedAtTheStationAndShippedByHeadOffice() {
    office.type("Password", secret(Kind.PASSWORD, NodeCode.HQ));
    office.press("Sign in");
    office.awaitWords("Revenue today");
    station.press("Orders");
    station.press("New order");
    station.await("the product's field", () -> station.input("Product").isPresent());
    Desktop.doOnUi(() -> {
      ((Stage) station.scene().getWindow()).requestFocus();
      station.input("Product").orElseThrow().requestFocus();
      station.input("Product").orElseThrow().setText("CD1001");
    });
    Desktop.doOnUi(() ->
        station
            .input("Product")
            .orElseThrow()
            .fireEvent(
                new KeyEvent(
                    KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false)));
    station.type("Quantity", "20000");
    station.press("Order 20,000");
    awaitDone(Chapter.ORDER);

    office.press("Orders & shipments");
    office.awaitWords("Shipped");
  }

  @Test
  @Order(4)
  void lessIsReceivedThanWasShipped() {
    station.press("Receiving");
    station.press("Receive the next");
    station.type("Delivered", "19900");
    station.press("Confirm receipt");
    awaitDone(Chapter.RECEIVE);
    office.awaitWords("Received short");
  }

  @Test
  @Order(5)
  void aPriceIsChangedAtHeadOfficeAndReachesTheTill() {
    office.press("Prices");
    office.press("New price change");
    office.type("New price", "1711");
    for (int question = 0; question < 3; question++) {
      office.press("Next");
    }
    office.press("Send 1 price to All stations");
    awaitDone(Chapter.PRICE);

    till.press("Next sale");
    till.awaitWords("1,711");
  }

  @Test
  @Order(6)
  void theStationIsTakenAwayAndTheTillSellsOn() {
    story.press("Pull the station’s plug");
    till.awaitWords("Offline");
    till.press("Diesel");
    key("30,000");
    till.press("Cash");
    till.awaitWords("Safe on this till");

    story.press("Plug it in again");
    till.awaitWords("Counted at the station");
    awaitDone(Chapter.AWAY);
    story.awaitWords("That was the short story");
  }

  @Test
  @Order(7)
  void aSaleIsCancelledAndHeadOfficeShowsIt() {
    till.press("Cancel sale");
    till.awaitWords("Find a receipt");
    till.press("Cancel sale");
    till.press("Wrong product");
    till.press("Cancel the sale of ₩30,000");
    office.press("Sales");
    office.awaitWords("Cancelled");
  }

  @Test
  @Order(8)
  void headOfficeIsAwayAndComesBackByItself() {
    desks.officeLine().pull();
    office.awaitWords("Head office does not answer.");
    desks.officeLine().plugAgain();
    office.awaitGone("Head office does not answer.");
  }

  @Test
  @Order(9)
  void aClosedWindowIsOpenedAgainByTheStory() {
    Desktop.doOnUi(() -> ((Stage) till.scene().getWindow()).hide());
    assertThat(stop.isAsked()).isFalse();
    story.press("Show");
    till = window("Juyu POS");
    till.awaitWords("Who is at the till?");
  }

  @Test
  @Order(10)
  void withItsLastWindowTheDemoEndsAndLeavesNoThread() throws Exception {
    for (Desktop desk : new Desktop[] {till, station, office}) {
      assertThat(stop.isAsked()).isFalse();
      Desktop.doOnUi(() -> ((Stage) desk.scene().getWindow()).hide());
    }
    assertThat(stop.isAsked()).isTrue();
    desks.close();
    windows.close();
    fleet.stop();
    fleet.close();
    ArtemisThreads.shutdown();
    stop.close();
    await().atMost(Duration.ofSeconds(5)).untilAsserted(() -> assertThat(leftThreads()).isEmpty());
  }

  /** Without the one that looks for them. */
  private static Set<String> leftThreads() {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> !before.contains(thread) && !thread.isDaemon() && thread.isAlive())
        .map(Thread::getName)
        .filter(name -> !name.startsWith("awaitility"))
        .collect(Collectors.toSet());
  }
}
