package juyu.hqadmin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.stage.Stage;
import juyu.ui.Ui;
import juyu.ui.fx.BackgroundWork;
import juyu.ui.testing.Desktop;
import juyu.ui.testing.UiTest;
import juyu.ui.text.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The real window on a head office that really runs. */
class HqWindowTest extends UiTest {

  private Office office;
  private Desktop desktop;
  private Stage stage;
  private HqWindow window;

  @BeforeEach
  void startHeadOffice() {
    office = new Office(folder.resolve("hq"));
  }

  @AfterEach
  void close() {
    if (stage != null) {
      doOnUi(stage::close);
    }
    office.close();
  }

  private void open(Optional<String> ownersToken) {
    open(Language.ENGLISH, ownersToken);
  }

  private void open(Language language, Optional<String> ownersToken) {
    stage = onUi(Stage::new);
    window =
        onUi(() -> {
          Ui ui =
              Ui.of(
                  "hqadmin",
                  juyu.ui.Preferences.in(folder, "hqadmin"),
                  SEOUL,
                  Clock.systemUTC(),
                  new BackgroundWork("hqadmin"));
          ui.texts().language().set(language);
          return HqWindow.open(ui, stage, office.url(), ownersToken, () -> {});
        });
    desktop = new Desktop(stage);
  }

  private void signIn(String name) {
    open(Optional.empty());
    desktop.type("Name", name);
    desktop.type("Password", Office.PASSWORD);
    desktop.press("Sign in");
    desktop.awaitWords("Revenue today");
  }

  private void go(String screen) {
    doOnUi(() -> window.frame().go(screen));
  }

  @Test
  void whoeverOwnsHeadOfficeRegistersTheFirstAdminHere() {
    open(Optional.of(office.token()));
    desktop.type("Name", "Choi Bonbu");
    desktop.type("Password", Office.PASSWORD);
    desktop.type("Password again", Office.PASSWORD);
    desktop.press("Start");

    desktop.awaitWords("Revenue today");
    assertThat(office.find("/people", "name", "Choi Bonbu"))
        .hasValueSatisfying(
            person -> assertThat(person.path("role").asString()).isEqualTo("ADMIN"));
  }

  @Test
  void withoutTheOwnersTokenTheWindowSaysWhereTheFirstAdminIsRegistered() {
    open(Optional.empty());

    desktop.awaitWords("Nobody is registered at head office yet");
  }

  @Test
  void aProductIsCreatedAndItsPriceSentStepByStep() {
    office.with("Choi", "ADMIN").withStation("ST0001", "SK Imme");
    signIn("Choi");
    go("catalogue");
    desktop.press("New product");
    desktop.type("Code", "CD1001");
    desktop.type("Name in Korean", "보통휘발유");
    desktop.type("Name in English", "Regular petrol");
    desktop.press("Save");
    desktop.awaitWords("Regular petrol is saved");
    go("prices");
    desktop.await(
        "the product's name", () -> window.productNamed("CD1001").equals("Regular petrol"));
    desktop.press("New price change");
    desktop.press("Next");
    desktop.awaitWords("Give at least one product a new price.");
    desktop.type("New price", "1689");
    desktop.press("Next");
    desktop.awaitWords("All stations");
    desktop.press("Next");
    desktop.press("Next");
    desktop.awaitWords("1,689");
    desktop.press("Send 1 price to All stations");

    desktop.awaitWords("stations and tills applied");
    assertThat(office.get("/priceChanges").path("items").path(0).at("/prices/0/unitPrice").asLong())
        .isEqualTo(1689);
  }

  @Test
  void anOrderIsPlacedForAStationAndShippedByHand() {
    office
        .with("Choi", "ADMIN")
        .withStation("ST0001", "SK Imme")
        .withProduct("CD1001", "Regular petrol", "FUEL", "LITRE");
    office.patch("/logistics", "{\"shipping\": \"BY_HAND\"}");
    signIn("Choi");
    go("orders");
    desktop.await(
        "the product's name", () -> window.productNamed("CD1001").equals("Regular petrol"));
    desktop.press("Order for a station");
    desktop.type("Station", "ST0001");
    desktop.type("Quantity", "20000");
    desktop.press("Place the order");
    desktop.awaitWords("Ordered for ST0001.");
    desktop.openRow("Regular petrol");
    desktop.press("Ship this order");
    desktop.type("Vehicle", "경기 91바 4821");
    desktop.press("Ship 20,000");

    desktop.awaitWords("Shipped with 경기 91바 4821.");
    assertThat(office.get("/shipments").path("items").path(0).path("qty").decimalValue())
        .isEqualByComparingTo("20000");
  }

  @Test
  void aRefusalStandsBesideItsFieldAndWhatWasTypedStays() {
    office.with("Choi", "ADMIN").withProduct("CD1001", "Regular petrol", "FUEL", "LITRE");
    signIn("Choi");
    go("catalogue");
    desktop.press("New product");
    desktop.type("Code", "CD1001");
    desktop.type("Name in Korean", "또 휘발유");
    desktop.type("Name in English", "Petrol again");
    desktop.press("Save");

    desktop.await("the refusal", () -> desktop.hasError("Code"));
    assertThat(onUi(() -> desktop.input("Name in English").orElseThrow().getText()))
        .isEqualTo("Petrol again");
  }

  @Test
  void whileHeadOfficeIsAwayTheWindowSaysSoAndComesBackByItself() {
    office.with("Choi", "ADMIN").withStation("ST0001", "SK Imme");
    signIn("Choi");
    go("stations");
    desktop.awaitWords("ST0001");
    office.stop();
    desktop.awaitWords("Head office does not answer.");
    assertThat(onUi(desktop::words)).anyMatch(words -> words.contains("ST0001"));

    office.startAgain();
    desktop.awaitGone("Head office does not answer.");
  }

  @Test
  void anAuditorSeesEverythingAndFindsNothingToChange() {
    office.with("Choi", "ADMIN").with("Gam", "AUDITOR").withStation("ST0001", "SK Imme");
    signIn("Gam");
    for (String screen : List.of("stations", "orders", "catalogue", "prices", "people")) {
      go(screen);
      desktop.awaitWords(onUi(() -> window.ui().texts().text(screen + ".about")));
      assertThat(onUi(this::changingButton)).as("a button that changes " + screen).isEmpty();
    }
  }

  private Optional<String> changingButton() {
    return Stream.of("Register a", "Order for", "New p")
        .filter(words -> desktop.button(words).isPresent())
        .findFirst();
  }
}
