package juyu.model.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderLockTest {

  @TempDir Path folder;

  /** Another process that tries to take the folder. */
  static final class Other {
    public static void main(String[] args) {
      try {
        FolderLock.take(Path.of(args[0])).close();
        System.out.println("taken");
      } catch (StoreInUseException e) {
        System.out.println("refused");
      }
    }
  }

  private String otherProcess() throws Exception {
    Process process =
        new ProcessBuilder(
                List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-cp",
                    System.getProperty("java.class.path"),
                    Other.class.getName(),
                    folder.toString()))
            .redirectErrorStream(true)
            .start();
    String said =
        new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    process.waitFor();
    return said;
  }

  @Test
  void aSecondTakeInThisProcessIsRefusedAndDoesNotFreeTheFolderForOthers() throws Exception {
    try (FolderLock first = FolderLock.take(folder)) {
      assertThat(first).isNotNull();
      assertThatThrownBy(() -> FolderLock.take(folder)).isInstanceOf(StoreInUseException.class);
      assertThatThrownBy(() -> FolderLock.takeToLook(folder.resolve("../" + folder.getFileName())))
          .isInstanceOf(StoreInUseException.class);
      assertThat(otherProcess()).isEqualTo("refused");
    }
    assertThat(otherProcess()).isEqualTo("taken");
  }

  @Test
  void whoOnlyLooksWritesNothing() {
    assertThat(FolderLock.takeToLook(folder)).isEmpty();
    assertThat(Files.exists(folder.resolve("store.lock"))).isFalse();
    FolderLock.take(folder).close();
    try (FolderLock looking = FolderLock.takeToLook(folder).orElseThrow()) {
      assertThat(looking).isNotNull();
      assertThatThrownBy(() -> FolderLock.take(folder)).isInstanceOf(StoreInUseException.class);
    }
  }
}
