package juyu.app.node;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import juyu.broker.artemis.ArtemisThreads;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a person is told of settings that are only found wrong when they are used. */
class StartTroubleTest {

  @TempDir Path folder;

  @AfterAll
  static void end() {
    ArtemisThreads.shutdown();
  }

  private Node<?> start(String... settings) throws IOException {
    Files.write(folder.resolve("juyu.properties"), List.of(settings));
    return Nodes.hq(folder, Map.of()).get();
  }

  @ParameterizedTest
  @ValueSource(strings = {"api", "hub"})
  void aTakenPortIsNamedWithItsKeyAndTheWayOut(String what) throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      int port = taken.getLocalPort();
      assertThatThrownBy(() -> start("node=HQ", "%s.port=%d".formatted(what, port)))
          .isInstanceOf(SettingsException.class)
          .hasMessage(
              "%1$s.port %2$d cannot be used on 127.0.0.1 (Address already in use): end the program"
                      .formatted(what, port)
                  + " that listens there, or change %1$s.port or %1$s.host in %2$s"
                      .formatted(what, folder));
    }
  }

  @Test
  void aDatabaseThatIsAwayIsNamedWithItsKeys() {
    assertThatThrownBy(() -> start("node=HQ", "database.url=jdbc:postgresql://127.0.0.1:1/juyu"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageStartingWith(
            "database.url jdbc:postgresql://127.0.0.1:1/juyu as juyu cannot be opened (Connection")
        .hasMessageEndingWith(
            "start that database, or change database.url, database.user or database.password")
        .hasMessageNotContaining("\n");
  }

  @Test
  void aStoreOfAnotherNodeIsAWrongSetting() throws IOException {
    start("node=HQ", "child.ST0001.key=" + KEY, "child.ST0001.secret-sha256=" + HASH).close();
    Files.write(
        folder.resolve("juyu.properties"),
        List.of("node=ST0001", "parent.host=hq", "parent.port=1", "parent.key=" + KEY));

    assertThatThrownBy(() -> Nodes.station(folder, Map.of()).get())
        .isInstanceOf(SettingsException.class)
        .hasMessageContaining("node is ST0001, but the store in this folder belongs to HQ");
  }

  private static final String KEY = "6bnybELswkESc1GBMEjf8VJUKack5lZVQ3ctp3+EYcI=";
  private static final String HASH =
      "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";
}
