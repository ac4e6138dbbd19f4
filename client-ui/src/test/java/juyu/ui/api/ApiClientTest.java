package juyu.ui.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import juyu.http.access.ApiFile;
import juyu.model.value.Money;
import juyu.ui.fx.BackgroundWork;
import juyu.ui.testing.UiTest;
import juyu.ui.text.Language;
import juyu.ui.text.Texts;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ApiClientTest extends UiTest {

  private record Changed(
      String event, String type, String subject, String node, String correlationId) {}

  private final Desk desk = new Desk();
  private final BackgroundWork work = new BackgroundWork("test");
  private final Texts texts = Texts.of(Language.ENGLISH);
  private final ApiClient api = new ApiClient(URI.create(desk.url()), texts, work);

  ApiClientTest() {
    api.signIn(Desk.TOKEN);
  }

  @AfterEach
  void close() {
    doOnUi(api::close);
    work.close();
    desk.close();
  }

  private ApiException failure(Runnable call) {
    return catchThrowableOfType(ApiException.class, call::run);
  }

  @Test
  void anAddressSurvivesAnyLetters() {
    Desk.Order order = api.get(Address.of("/orders", "a b+ü"), Desk.Order.class);

    assertThat(order).isEqualTo(new Desk.Order("a b+ü", Money.of(50_000), Optional.empty()));
  }

  @Test
  void allPagesOfAListAreOneList() {
    List<Desk.Order> all = api.all(Address.of("/orders"), Desk.Order.class, 100);
    assertThat(all).extracting(Desk.Order::id).containsExactly("o0", "o1", "o2", "o3", "o4", "o5");
    assertThat(api.all(Address.of("/orders"), Desk.Order.class, 3)).hasSize(3);
  }

  @Test
  void aRefusalNamesItsFieldInTheLanguageOfTheWindow() {
    texts.language().set(Language.KOREAN);
    Failure failure = failure(() -> place(0)).failure();

    assertThat(failure.kind()).isEqualTo(Failure.Kind.REFUSED);
    assertThat(failure.about("qty")).contains("0보다 커야 합니다");
    assertThat(failure.next()).isEqualTo(texts.text("failure.refused.next"));
  }

  @Test
  void theSameCommandHasTheSameKeyAndAnotherHasAnother() {
    Command<Desk.Order> command =
        Command.post(Address.of("/orders"), new Desk.PlaceOrder("CD1001", 5), Desk.Order.class);
    api.send(command);
    api.send(command);
    place(5);

    assertThat(desk.keys.get(0)).isEqualTo(desk.keys.get(1)).isNotEqualTo(desk.keys.get(2));
  }

  @Test
  void whatIsNotThereIsMissingAndWhatIsNotAllowedIsSaidSo() {
    assertThat(
            failure(() -> api.get(Address.of("/orders", "x"), Desk.Order.class)).failure().kind())
        .isEqualTo(Failure.Kind.MISSING);
    assertThat(
            failure(() -> api.post(Address.of("/orders", "x", "cancel"), "", Nothing.class))
                .failure()
                .kind())
        .isEqualTo(Failure.Kind.NOT_ALLOWED);
  }

  @Test
  void anAnswerWithoutABodyIsNothing() {
    assertThat(api.post(Address.of("/nothing"), "", Nothing.class)).isEqualTo(new Nothing());
  }

  @Test
  void aFieldThatIsMissingIsSaidAndNotTakenAsNull() {
    assertThat(
            failure(() -> api.get(Address.of("/orders", "a b+ü"), ApiFile.class)).failure().kind())
        .isEqualTo(Failure.Kind.BROKEN);
  }

  @Test
  void aTokenThatIsNoLongerTakenSignsTheWindowOut() {
    AtomicInteger out = new AtomicInteger();
    api.whenSignedOut(out::incrementAndGet);
    api.signIn("old");

    assertThat(failure(() -> place(1)).failure().kind()).isEqualTo(Failure.Kind.SIGNED_OUT);
    settle();
    assertThat(out).hasValue(1);
  }

  @Test
  void nobodyThereIsAwayAndBackIsThere() {
    desk.stop();
    assertThat(failure(() -> place(1)).failure().kind()).isEqualTo(Failure.Kind.AWAY);
    settle();
    assertThat(api.reach().get()).isEqualTo(Reach.AWAY);

    desk.startAgain();
    place(1);
    settle();
    assertThat(api.reach().get()).isEqualTo(Reach.THERE);
  }

  @Test
  void changesOfInterestAreAReasonToLookAgainOnce() {
    AtomicInteger sales = new AtomicInteger();
    AtomicInteger orders = new AtomicInteger();
    listen(sales, "sale.");
    listen(orders, "order.");

    for (int i = 0; i < 5; i++) {
      desk.changes.publish("event", changed("sale.completed.v1"));
    }
    Awaitility.await().untilAtomic(sales, org.hamcrest.Matchers.equalTo(1));
    assertThat(orders).hasValue(0);
  }

  @Test
  void afterAGapEveryListenerLooksAgain() {
    AtomicInteger looks = new AtomicInteger();
    listen(looks, "sale.");

    desk.stop();
    Awaitility.await().until(() -> onUi(() -> api.reach().get()) == Reach.AWAY);
    desk.startAgain();

    Awaitility.await().untilAtomic(looks, org.hamcrest.Matchers.greaterThan(0));
    assertThat(onUi(() -> api.reach().get())).isEqualTo(Reach.THERE);
  }

  private void listen(AtomicInteger count, String types) {
    int before = desk.changes.readers();
    doOnUi(() -> api.changes().listen(count::incrementAndGet, types));
    Awaitility.await().until(() -> desk.changes.readers() >= Math.max(1, before));
  }

  private static Changed changed(String type) {
    return new Changed("e", type, "sale/1", "ST0001-P01", "c");
  }

  private void place(long qty) {
    api.post(Address.of("/orders"), new Desk.PlaceOrder("CD1001", qty), Desk.Order.class);
  }
}
