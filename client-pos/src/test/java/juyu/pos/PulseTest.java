package juyu.pos;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.animation.AnimationTimer;
import javafx.scene.input.KeyCode;
import juyu.pos.testing.Goods;
import juyu.pos.testing.LoneTill;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * The window goes on drawing while the till's store is held up and its station accepts connections
 * but never says a word.
 */
class PulseTest extends WindowTest {

  private static final Duration HELD_UP = Duration.ofSeconds(2);

  /** Half of the hold-up: a thread that waited for the store would be beyond it. */
  private static final Duration LONGEST = Duration.ofSeconds(1);

  private ServerSocket silent;

  /** Sees each pulse and remembers the longest time between two. */
  private static final class Pulses extends AnimationTimer {

    private long last;
    private long longest;
    private long count;

    @Override
    public void handle(long now) {
      if (last != 0) {
        longest = Math.max(longest, now - last);
        count++;
      }
      last = now;
    }
  }

  @Override
  LoneTill startTill() {
    try {
      silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new LoneTill(folder.resolve("chain"), Clock.systemUTC(), silent.getLocalPort());
  }

  @AfterEach
  void closeSocket() throws IOException {
    silent.close();
  }

  private void selling() {
    eventually("people are there", () -> !model().signIn().state().get().people().isEmpty());
    key(KeyCode.DOWN);
    keys(LoneTill.PIN);
    key(KeyCode.ENTER);
    at(Place.OPEN_SHIFT);
    keys("1");
    key(KeyCode.ENTER);
    at(Place.SALE);
    scan(Goods.WATER_BARCODE);
    eventually("the water is in the sale", () -> !model().sale().state().get().isEmpty());
  }

  /** Holds the one connection that writes, until the time is over. */
  private CountDownLatch holdUpTheStore() {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch over = new CountDownLatch(1);
    Thread.ofPlatform()
        .daemon()
        .name("slow-store")
        .start(() -> {
          till.node()
              .store()
              .write(tx -> {
                begun.countDown();
                sleep(HELD_UP.toMillis());
                return true;
              });
          over.countDown();
        });
    waitFor(begun);
    return over;
  }

  private static void waitFor(CountDownLatch latch) {
    try {
      assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void nothingBlocksTheThreadThatDraws() {
    selling();
    Pulses pulses = onUi(Pulses::new);
    doOnUi(pulses::start);
    CountDownLatch over = holdUpTheStore();
    key(KeyCode.F9);
    key(KeyCode.F1);
    key(KeyCode.F1);
    assertThat(over.getCount()).as("the store is still held up").isEqualTo(1);
    assertThat(place()).isEqualTo(Place.SALE);
    waitFor(over);
    at(Place.RESULT);
    doOnUi(pulses::stop);
    assertThat(pulses.count).isGreaterThan(10);
    System.out.printf(
        "longest pulse while the store was held up for %d ms: %d ms (of %d pulses)%n",
        HELD_UP.toMillis(), pulses.longest / 1_000_000, pulses.count);
    assertThat(Duration.ofNanos(pulses.longest)).isLessThan(LONGEST);
  }
}
