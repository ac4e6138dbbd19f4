package juyu.app.fleet;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import juyu.app.api.ApiClient;
import juyu.app.node.Nodes;
import juyu.model.value.NodeCode;
import org.jspecify.annotations.Nullable;

/** A node in a process of its own. It ends when its standard input does, so never outlives us. */
final class ProcessNode implements FleetNode {

  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final NodeCode code;
  private final Path folder;
  private final Path log;
  private final Map<String, String> settings;
  private final HttpClient http;
  private final Consumer<String> news;
  private volatile @Nullable Process running;

  /**
   * A node that is yet to be started.
   *
   * @param settings win over those of the folder
   * @param news is told when its process ends without being asked to
   */
  ProcessNode(
      NodeCode code,
      Path folder,
      Map<String, String> settings,
      HttpClient http,
      Consumer<String> news) {
    this.code = code;
    this.folder = folder;
    this.log = folder.resolve("juyu.log");
    this.settings = settings;
    this.http = http;
    this.news = news;
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
    start(Nodes.headless(code.tier(), folder), this::tellEnded);
  }

  @Override
  public void startWithWindow(Runnable closed) {
    start(
        Nodes.command(code.tier(), folder),
        status -> {
          if (status != 0) {
            tellEnded(status);
          }
          closed.run();
        });
  }

  /**
   * Starts a process.
   *
   * @param ended gets its exit code if it ends without being asked to
   */
  private void start(List<String> command, IntConsumer ended) {
    try {
      ProcessBuilder builder = JavaProcess.of(command, log);
      builder.environment().putAll(settings);
      Process process = builder.start();
      running = process;
      awaitReady(process);
      var unused = process.onExit().thenAccept(one -> ended(one, ended));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot start a process for " + code, e);
    }
  }

  /** The node prints one line when it is ready; if it cannot start, its output ends. */
  private void awaitReady(Process process) throws IOException {
    BufferedReader out = process.inputReader();
    String line = out.readLine();
    if (line == null) {
      process.onExit().completeOnTimeout(process, 5, TimeUnit.SECONDS).join();
      kill();
      throw new IllegalStateException(
          "%s did not start (exit code %d). The end of its log:%n%s"
              .formatted(code, process.exitValue(), LogTail.of(log)));
    }
    Thread.ofPlatform()
        .daemon()
        .name(code + "-output")
        .start(() -> out.lines().forEach(System.out::println));
  }

  /** It has ended: by itself, or killed by someone else, if it still counts as running. */
  private void ended(Process process, IntConsumer ended) {
    if (process.equals(running)) {
      ended.accept(process.exitValue());
    }
  }

  private void tellEnded(int status) {
    news.accept(
        "%s has ended by itself, with exit code %d. Its log: %s".formatted(code, status, log));
  }

  @Override
  public void stop() {
    Process process = running;
    running = null;
    if (process != null && process.isAlive()) {
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
