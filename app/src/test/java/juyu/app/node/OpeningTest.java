package juyu.app.node;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import juyu.model.value.NodeCode;
import org.junit.jupiter.api.Test;

class OpeningTest {

  private final AtomicInteger opened = new AtomicInteger();
  private final AtomicInteger closed = new AtomicInteger();

  private Node<Integer> node() {
    return new Node<>(
        opened.incrementAndGet(),
        NodeCode.HQ,
        Path.of("HQ"),
        "http://127.0.0.1",
        closed::incrementAndGet,
        () -> {});
  }

  @Test
  void whoeverAsksGetsTheOneNodeAndItIsClosedInTheEnd() throws Exception {
    try (Opening<Integer> opening = new Opening<>(this::node)) {
      assertThat(opening.call()).isEqualTo(1);
      assertThat(opening.call()).isEqualTo(1);
      assertThat(closed).hasValue(0);
    }
    assertThat(closed).hasValue(1);
  }

  @Test
  void aFailureIsToldAsItIsAndTheNextCallTriesAnew() throws Exception {
    AtomicInteger attempts = new AtomicInteger();
    try (Opening<Integer> opening =
        new Opening<>(() -> {
          if (attempts.incrementAndGet() == 1) {
            throw new IllegalStateException("in use");
          }
          return node();
        })) {
      assertThatThrownBy(opening::call)
          .isInstanceOf(IllegalStateException.class)
          .hasMessage("in use");
      assertThat(opening.call()).isEqualTo(1);
    }
    assertThat(attempts).hasValue(2);
    assertThat(closed).hasValue(1);
  }

  @Test
  void whatNobodyWaitsForAnyMoreIsClosedOnceItIsOpen() throws Exception {
    CountDownLatch proceed = new CountDownLatch(1);
    Opening<Integer> opening =
        new Opening<>(() -> {
          try {
            proceed.await();
          } catch (InterruptedException e) {
            throw new AssertionError("cut off in the midst", e);
          }
          return node();
        });
    Thread waiting = Thread.currentThread();
    Thread.ofVirtual().start(waiting::interrupt);
    assertThatThrownBy(opening::call).isInstanceOf(InterruptedException.class);

    proceed.countDown();
    opening.close();
    assertThat(opened).hasValue(1);
    assertThat(closed).hasValue(1);
  }
}
