package juyu.broker.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TurnTest {

  private static final String OTHER = "other";

  private final ExecutorService other =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().name(OTHER).factory());
  private final Turn turn = new Turn(other);
  private final List<String> ran = new CopyOnWriteArrayList<>();
  private final CountDownLatch atWork = new CountDownLatch(1);
  private final CountDownLatch mayEnd = new CountDownLatch(1);

  @AfterEach
  void close() {
    mayEnd.countDown();
    other.shutdownNow();
  }

  private void note(String what) {
    ran.add(what + " on " + Thread.currentThread().getName());
  }

  private void occupy() throws InterruptedException {
    turn.later(() -> {
      atWork.countDown();
      awaitEnd();
    });
    atWork.await();
  }

  private void awaitEnd() {
    try {
      mayEnd.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Test
  void whatComesAloneRunsAtOnceOnTheThreadThatBringsIt() {
    turn.execute(() -> note("it"));

    assertThat(ran).containsExactly("it on " + Thread.currentThread().getName());
  }

  @Test
  void whatMustNotHoldTheCallerUpRunsOnTheOther() {
    turn.later(() -> note("it"));

    await().untilAsserted(() -> assertThat(ran).containsExactly("it on " + OTHER));
  }

  @Test
  void whatComesMeanwhileWaitsAndKeepsItsOrder() throws InterruptedException {
    occupy();
    turn.execute(() -> note("first"));
    turn.later(() -> note("second"));
    turn.execute(() -> note("third"));
    assertThat(ran).isEmpty();

    mayEnd.countDown();

    await()
        .untilAsserted(() ->
            assertThat(ran)
                .containsExactly("first on " + OTHER, "second on " + OTHER, "third on " + OTHER));
  }

  @Test
  void whatATaskBringsItselfRunsAfterIt() {
    String here = Thread.currentThread().getName();
    turn.execute(() -> {
      turn.execute(() -> note("inner"));
      note("outer");
    });

    await()
        .untilAsserted(
            () -> assertThat(ran).containsExactly("outer on " + here, "inner on " + OTHER));
  }

  @Test
  void aTaskThatFailsStopsNeitherItsBringerNorTheNext() {
    turn.execute(() -> {
      throw new IllegalStateException("a trial");
    });
    turn.execute(() -> note("next"));

    assertThat(ran).hasSize(1);
  }

  @Test
  void manyThreadsTakeTurns() {
    int[] count = new int[1];

    try (ForkJoinPool many = new ForkJoinPool(8)) {
      var unused =
          many.submit(() ->
                  IntStream.range(0, 20_000)
                      .parallel()
                      .forEach(i -> turn.execute(() -> count[0]++)))
              .join();
    }

    turn.execute(() -> note("last"));
    await().until(() -> ran.size() == 1);
    assertThat(count[0]).isEqualTo(20_000);
  }

  @Test
  void closingLetsTheTaskAtHandFinishAndRunsNoOther() throws InterruptedException {
    occupy();
    turn.execute(() -> note("too late"));
    Thread closing = Thread.ofPlatform().start(() -> closeIn(Duration.ofSeconds(10)));
    await().until(() -> closing.getState() == Thread.State.TIMED_WAITING);

    mayEnd.countDown();
    closing.join();
    turn.execute(() -> note("much too late"));

    assertThat(ran).isEmpty();
  }

  private void closeIn(Duration longest) {
    try {
      turn.close(longest);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
