package juyu.app.fleet;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Duration;
import juyu.app.api.ApiClient;
import juyu.model.value.NodeCode;
import org.jspecify.annotations.Nullable;

/** A node in a process of its own. It ends when its standard input does, so never outlives us. */
final class ProcessNode implements FleetNode {

  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final NodeCode code;
  private final Path folder;
  private final HttpClient http;
  private @Nullable Process running;

  ProcessNode(NodeCode code, Path folder, HttpClient http) {
    this.code = code;
    this.folder = folder;
    this.http = http;
  }

  @Override
  public NodeCode code() {
    return code;
  }

  @Override
  public Path folder() {
    return folder;
  }

  @Override
  public void start() {
    try {
      Process process = JavaProcess.of(code, folder).start();
      running = process;
      awaitReady(process);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot start a process for " + code, e);
    }
  }

  /** The node prints one line when it is ready; if it cannot start, its output ends. */
  private void awaitReady(Process process) throws IOException {
    BufferedReader out = process.inputReader();
    String line = out.readLine();
    if (line == null) {
      kill();
      throw new IllegalStateException("%s did not start: its own words are above".formatted(code));
    }
    Thread.ofPlatform()
        .daemon()
        .name(code + "-output")
        .start(() -> out.lines().forEach(System.out::println));
  }

  @Override
  public void stop() {
    Process process = running;
    running = null;
    if (process != null) {
      end(process);
    }
  }

  private void end(Process process) {
    try {
      process.getOutputStream().close();
      if (process.waitFor(PATIENCE)) {
        return;
      }
    } catch (IOException e) {
      // it is gone already, or will be now
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    process.destroyForcibly();
    throw new IllegalStateException(
        "%s did not stop within %d s and was killed".formatted(code, PATIENCE.toSeconds()));
  }

  @Override
  public void kill() {
    Process process = running;
    running = null;
    if (process != null) {
      process.destroyForcibly().onExit().join();
    }
  }

  @Override
  public ApiClient api() {
    return ApiClient.of(http, folder);
  }
}
