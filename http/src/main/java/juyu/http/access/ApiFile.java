package juyu.http.access;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import juyu.http.Json;

/**
 * {@code api.json} in a node's folder: where its API listens and the owner's token, so that the
 * owner's scripts and windows find it. Only the owner can read it.
 */
public record ApiFile(String node, String url, String token) {
  private static final String NAME = "api.json";

  /** Puts it into the folder as a whole, in place of an older one. */
  public void write(Path folder) throws IOException {
    PrivateFile.write(folder.resolve(NAME), Json.bytes(this));
  }

  /** Reads it from the folder of a running node. */
  public static ApiFile read(Path folder) throws IOException {
    return Json.read(Files.readAllBytes(folder.resolve(NAME)), ApiFile.class);
  }

  /** Takes it away when the node stops; nothing happens if it is not there. */
  public static void delete(Path folder) throws IOException {
    Files.deleteIfExists(folder.resolve(NAME));
  }

  @Override
  public String toString() {
    return "ApiFile[node=" + node + ", url=" + url + "]";
  }
}
