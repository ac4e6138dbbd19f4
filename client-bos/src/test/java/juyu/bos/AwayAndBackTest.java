package juyu.bos;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The window by mouse: head office that is away for a while, and a form that is left. */
class AwayAndBackTest extends WindowTest {

  @Test
  void whileHeadOfficeIsAwayTheWindowSaysWhatIsSafeAndGoesOn() {
    openAndSignIn();
    town.stopHq();
    desktop.awaitWords("Offline since");
    go("people");
    click("New person");
    fill("Name", "Seo Yuna");
    fill("PIN", "4321");
    click("Add this person");
    desktop.awaitWords("Seo Yuna works here now");
    assertThat(words()).anyMatch(words -> words.contains("Offline since"));
    town.startHq();
    desktop.awaitWords("In step");
    desktop.awaitGone("Offline since");
  }

  @Test
  void aFormThatIsLeftAsksOnlyIfSomethingWouldBeLost() {
    openAndSignIn();
    go("people");
    click("New person");
    click("Cancel");
    desktop.awaitGone("Add this person");
    click("New person");
    fill("Name", "Somebody");
    click("Cancel");
    desktop.awaitWords("What you typed is not saved.");
    click("Go on editing");
    assertThat(onUi(() -> desktop.input("Name").orElseThrow().getText())).isEqualTo("Somebody");
    click("Cancel");
    click("Discard");
    desktop.awaitGone("Add this person");
  }
}
