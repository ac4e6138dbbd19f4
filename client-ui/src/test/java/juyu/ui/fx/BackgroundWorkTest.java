package juyu.ui.fx;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import juyu.ui.testing.UiTest;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class BackgroundWorkTest extends UiTest {

  private final BackgroundWork work = new BackgroundWork("test");
  private final List<String> heard = new CopyOnWriteArrayList<>();

  @AfterEach
  void close() {
    work.close();
  }

  private void hear(String what) {
    heard.add(what + (UiThread.isHere() ? " on the UI thread" : " elsewhere"));
  }

  @Test
  void outcomesComeOnTheUiThread() {
    work.run(() -> "done", this::hear, failed -> hear("failed"));
    work.run(
        () -> {
          throw new java.io.IOException();
        },
        this::hear,
        failed -> hear("failed"));

    Awaitility.await()
        .untilAsserted(() ->
            assertThat(heard)
                .containsExactlyInAnyOrder("done on the UI thread", "failed on the UI thread"));
  }

  @Test
  void whatIsCancelledSaysNothingAndIsInterrupted() throws InterruptedException {
    CountDownLatch started = new CountDownLatch(1);
    CountDownLatch interrupted = new CountDownLatch(1);
    Running running =
        work.run(
            () -> {
              started.countDown();
              try {
                new CountDownLatch(1).await();
              } finally {
                interrupted.countDown();
              }
              return "done";
            },
            this::hear,
            failed -> hear("failed"));
    started.await();
    doOnUi(running::cancel);
    interrupted.await();
    settle();

    assertThat(heard).isEmpty();
    assertThat(running.ended()).isTrue();
  }

  @Test
  void progressIsSeenOnTheUiThread() {
    Running running =
        work.run(
            progress -> {
              progress.at(1, 4);
              progress.at(4, 4);
              return "";
            },
            this::hear,
            failed -> hear("failed"));

    Awaitility.await().until(() -> onUi(() -> running.progress().get()) == 1.0);
  }

  @Test
  void whatComesLaterComesUnlessItIsCancelled() {
    Running never = work.later(Duration.ofMillis(1), () -> hear("never"));
    never.cancel();
    work.later(Duration.ofMillis(20), () -> hear("later"));

    Awaitility.await().until(() -> !heard.isEmpty());
    assertThat(heard).containsExactly("later on the UI thread");
  }
}
