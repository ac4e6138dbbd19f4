package juyu.bos;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import juyu.bos.world.Town;
import juyu.ui.text.Language;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A manager's morning without a mouse. */
class KeyboardJourneyTest extends WindowTest {

  @Test
  void theManagerSignsInOrdersReceivesShortCountsLooksAndRegistersSomebody() {
    open(Language.ENGLISH);
    awaitCursor();
    write(MANAGER);
    key(KeyCode.TAB);
    write(Town.PASSWORD);
    key(KeyCode.ENTER);
    desktop.awaitWords("Sales today until");
    order();
    receiveShort();
    count();
    seeASale();
    seePrices();
    registerACashier();
  }

  private void order() {
    key(KeyCode.CONTROL, KeyCode.DIGIT4);
    desktop.awaitWords("From head office");
    loaded();
    key(KeyCode.CONTROL, KeyCode.N);
    awaitCursor();
    write("keros");
    key(KeyCode.ENTER);
    key(KeyCode.TAB);
    write("8000");
    desktop.awaitWords("8,000.000 L");
    key(KeyCode.ENTER);
    desktop.awaitWords("Kerosene 8,000");
    assertThat(town.stationApi().items("/orders"))
        .filteredOn(one -> one.path("productId").asString().equals("CD1004"))
        .singleElement()
        .satisfies(one -> assertThat(one.path("qty").decimalValue()).isEqualByComparingTo("8000"));
  }

  private void receiveShort() {
    key(KeyCode.CONTROL, KeyCode.DIGIT3);
    desktop.awaitWords("91-4821");
    key(KeyCode.CONTROL, KeyCode.ENTER);
    awaitCursor();
    write("19862.4");
    desktop.awaitWords("To be claimed");
    desktop.awaitWords("Confirm receipt 19,862.4");
    key(KeyCode.CONTROL, KeyCode.ENTER);
    desktop.awaitWords("19,862.4 L received");
    JsonNode order =
        Town.await(
            "the receipt",
            () ->
                town.stationApi().items("/orders").stream()
                    .filter(one -> one.path("productId").asString().equals("CD1002"))
                    .findFirst()
                    .orElseThrow(),
            one -> one.path("status").asString().equals("RECEIVED"));
    assertThat(order.path("difference").decimalValue()).isEqualByComparingTo("-137.6");
  }

  private void count() {
    key(KeyCode.CONTROL, KeyCode.DIGIT2);
    desktop.awaitWords("Washer fluid");
    key(KeyCode.CONTROL, KeyCode.F);
    write("SH3002");
    rows(1);
    key(KeyCode.DOWN);
    key(KeyCode.F6);
    awaitCursor();
    write("57");
    key(KeyCode.TAB);
    write("three broken");
    desktop.awaitWords("Set the books to 57");
    key(KeyCode.ENTER);
    desktop.awaitWords("the books say 57 now");
    assertThat(town.stationApi().items("/stockSummaries"))
        .filteredOn(one -> one.path("productId").asString().equals("SH3002"))
        .singleElement()
        .satisfies(one -> assertThat(one.path("onHand").decimalValue()).isEqualByComparingTo("57"));
  }

  private void rows(int count) {
    desktop.await(
        count + " rows",
        () ->
            desktop
                .all()
                .filter(TableView.class::isInstance)
                .anyMatch(table -> ((TableView<?>) table).getItems().size() == count));
  }

  private void seeASale() {
    key(KeyCode.CONTROL, KeyCode.DIGIT5);
    desktop.awaitWords("Kim Hana");
    key(KeyCode.CONTROL, KeyCode.F);
    write("50,000");
    rows(1);
    key(KeyCode.DOWN);
    key(KeyCode.ENTER);
    desktop.awaitWords("Counted at this station");
    desktop.awaitWords("Regular gasoline");
    key(KeyCode.ESCAPE);
    desktop.awaitGone("Counted at this station");
  }

  private void seePrices() {
    key(KeyCode.CONTROL, KeyCode.DIGIT6);
    desktop.awaitWords("1,689");
    desktop.awaitWords("Applied");
  }

  private void registerACashier() {
    key(KeyCode.CONTROL, KeyCode.DIGIT8);
    desktop.awaitWords("Signs in at tills");
    key(KeyCode.CONTROL, KeyCode.N);
    awaitCursor();
    write("Hong Gildong");
    key(KeyCode.TAB);
    key(KeyCode.TAB);
    write("12");
    key(KeyCode.ENTER);
    desktop.await("what is wrong with the PIN", () -> desktop.hasError("PIN"));
    key(KeyCode.CONTROL, KeyCode.A);
    write("5678");
    key(KeyCode.ENTER);
    desktop.awaitWords("Hong Gildong works here now");
    Town.await(
        "the new cashier at the till",
        () ->
            town.tillApi(1).items("/people").stream()
                .anyMatch(one -> one.path("name").asString().equals("Hong Gildong")),
        known -> known);
  }
}
