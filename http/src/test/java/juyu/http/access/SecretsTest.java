package juyu.http.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {
  @TempDir Path folder;

  private static String permissions(Path file) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
  }

  private List<String> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }

  @Test
  void theOwnersTokenIsMadeOnceAndKept() throws IOException {
    OwnerToken first = OwnerToken.keptIn(folder);
    OwnerToken again = OwnerToken.keptIn(folder);

    assertThat(again.value()).isEqualTo(first.value()).hasSize(43);
    assertThat(again.actor(first.value())).contains(Actor.of("owner", Actor.OWNER));
    assertThat(again.actor(OwnerToken.fresh().value())).isEmpty();
    assertThat(files()).containsExactly("owner.token");
  }

  @Test
  void onlyTheOwnerCanReadIt() throws IOException {
    OwnerToken.keptIn(folder);

    assertThat(permissions(folder.resolve("owner.token"))).isEqualTo("rw-------");
  }

  @Test
  void aTokenThatOthersCouldReadIsReplaced() throws IOException {
    OwnerToken seen = OwnerToken.keptIn(folder);
    Files.setPosixFilePermissions(
        folder.resolve("owner.token"), PosixFilePermissions.fromString("rw-r--r--"));

    OwnerToken next = OwnerToken.keptIn(folder);

    assertThat(next.value()).isNotEqualTo(seen.value());
    assertThat(permissions(folder.resolve("owner.token"))).isEqualTo("rw-------");
  }

  @Test
  void aDamagedTokenIsReplaced() throws IOException {
    OwnerToken.keptIn(folder);
    Files.writeString(folder.resolve("owner.token"), "");

    assertThat(OwnerToken.keptIn(folder).value()).hasSize(43);
  }

  @Test
  void theApiFileTellsWhereAndWithWhat() throws IOException {
    ApiFile file = new ApiFile("ST0001-P01", "http://127.0.0.1:4711", "secret");

    file.write(folder);

    assertThat(folder.resolve("api.json"))
        .hasContent(
            "{\"node\":\"ST0001-P01\",\"url\":\"http://127.0.0.1:4711\",\"token\":\"secret\"}");
    assertThat(ApiFile.read(folder)).isEqualTo(file);
  }

  @Test
  void theApiFileReplacesAnOlderOneThatOthersCouldRead() throws IOException {
    Path file = folder.resolve("api.json");
    Files.writeString(file, "{}");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-rw-"));

    new ApiFile("HQ", "http://127.0.0.1:1", "secret").write(folder);

    assertThat(permissions(file)).isEqualTo("rw-------");
    assertThat(files()).containsExactly("api.json");
  }

  @Test
  void theApiFileGoesWhenTheNodeStops() throws IOException {
    new ApiFile("HQ", "http://127.0.0.1:1", "secret").write(folder);

    ApiFile.delete(folder);
    ApiFile.delete(folder);

    assertThat(files()).isEmpty();
  }

  @Test
  void secretsAreNotShownInLogs() {
    OwnerToken token = OwnerToken.fresh();

    assertThat(token.toString()).doesNotContain(token.value());
    assertThat(new ApiFile("HQ", "http://127.0.0.1:1", token.value()).toString())
        .doesNotContain(token.value());
  }
}
