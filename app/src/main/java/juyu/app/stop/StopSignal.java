package juyu.app.stop;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Ctrl-C, SIGTERM, or the end of standard input: interrupts the thread that opened it, gives it
 * time to close what it runs, and ends the process with 0 if it has come to its end, with 143 if it
 * was cut off in the midst of something.
 */
public final class StopSignal implements AutoCloseable {

  /** The option of a command that ends when whoever started it is gone, however it went. */
  public static final String UNTIL_STDIN_ENDS = "--until-stdin-ends";

  /** The exit code of what was cut off in the midst of its work. */
  public static final int TERMINATED = 143;

  private static final Duration PATIENCE = Duration.ofSeconds(15);

  private final Thread work = Thread.currentThread();
  private final CountDownLatch asked = new CountDownLatch(1);
  private final CountDownLatch closed = new CountDownLatch(1);
  private final Thread hook = Thread.ofPlatform().name("stop").unstarted(this::stop);
  private volatile boolean waiting;
  private volatile boolean processEnds;
  private volatile int status = TERMINATED;

  private StopSignal() {}

  /** Listens from now on, for the calling thread. */
  public static StopSignal listen() {
    StopSignal signal = new StopSignal();
    Runtime.getRuntime().addShutdownHook(signal.hook);
    return signal;
  }

  private void stop() {
    processEnds = true;
    ask();
    try {
      if (closed.await(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
        System.out.flush();
        System.err.flush();
        Runtime.getRuntime().halt(status);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Asks for it from within, as the signal does from outside. */
  public void ask() {
    asked.countDown();
    if (!waiting) {
      work.interrupt();
    }
  }

  /** Takes the end of {@code in} as a signal too: whoever held its other end is gone. */
  public StopSignal orEndOf(InputStream in) {
    Thread.ofPlatform()
        .daemon()
        .name("stdin")
        .start(() -> {
          try {
            in.skip(Long.MAX_VALUE);
            while (in.read() >= 0) {
              // whatever is written there says nothing
            }
          } catch (IOException e) {
            // as good as its end
          }
          ask();
        });
    return this;
  }

  /**
   * The calling thread will come to {@link #await} soon and wait there, and what it does before
   * must not be cut off in the midst: it is not interrupted.
   */
  public StopSignal waitedFor() {
    waiting = true;
    return this;
  }

  /** True once it has been asked to stop. */
  public boolean isAsked() {
    return asked.getCount() == 0;
  }

  /** True once the process has been told to end: libraries tidy up by themselves meanwhile. */
  public boolean isProcessEnding() {
    return processEnds;
  }

  /** Returns once it is asked to stop. To have waited for it means that all went well. */
  public void await() throws InterruptedException {
    waiting = true;
    asked.await();
    status = 0;
  }

  /** Everything is closed: the process may end. */
  @Override
  public void close() {
    closed.countDown();
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException itIsRunning) {
      // then it ends the process
    }
  }
}
