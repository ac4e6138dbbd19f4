package juyu.ui.fx;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SameThreadWorkTest {

  private final SameThreadWork work = new SameThreadWork();
  private final List<String> heard = new ArrayList<>();

  @Test
  void aJobIsDoneBeforeRunReturns() {
    Running running = work.run(() -> "done", heard::add, failed -> heard.add("failed"));

    assertThat(heard).containsExactly("done");
    assertThat(running.ended()).isTrue();
  }

  @Test
  void whatAJobThrowsIsHeardOnce() {
    work.run(
        () -> {
          throw new java.io.IOException("away");
        },
        done -> heard.add("done"),
        failed -> heard.add(failed.getMessage()));

    assertThat(heard).containsExactly("away");
  }

  @Test
  void timePassesOnlyWhenSaid() {
    work.later(Duration.ofSeconds(5), () -> heard.add("five"));
    Running ticking = work.every(Duration.ofSeconds(2), () -> heard.add("tick"));

    work.pass(Duration.ofSeconds(4));
    assertThat(heard).containsExactly("tick", "tick");
    ticking.cancel();
    work.pass(Duration.ofSeconds(4));
    assertThat(heard).containsExactly("tick", "tick", "five");
  }
}
