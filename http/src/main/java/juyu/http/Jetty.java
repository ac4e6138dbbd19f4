package juyu.http;

import io.javalin.config.JavalinConfig;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.LowResourceMonitor;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The server below Javalin: small, on virtual threads, and gone soon after it is told to stop. */
final class Jetty {
  private static final Logger LOG = LoggerFactory.getLogger(Jetty.class);
  private static final long STOP_MILLIS = 500;
  private static final long IDLE_MILLIS = 60_000;

  private final String host;
  private final int port;
  private final GracefulHandler requests = new GracefulHandler();

  Jetty(String host, int port) {
    this.host = host;
    this.port = port;
  }

  void configure(JavalinConfig config) {
    config.jetty.threadPool = threads();
    config.jetty.modifyServer(this::prepare);
    config.jetty.modifyHttpConfiguration(Jetty::strict);
    config.jetty.modifyServletContextHandler(
        context -> context.setErrorHandler(new JettyProblems()));
    config.jetty.addConnector(this::connector);
  }

  /** Takes no more requests, and waits for those that run. */
  void finish(Duration atMost) {
    try {
      requests.shutdown().get(atMost.toNanos(), TimeUnit.NANOSECONDS);
    } catch (TimeoutException e) {
      LOG.warn("{} requests did not finish and are cut off", requests.getCurrentRequestCount());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException e) {
      LOG.warn("requests could not finish", e);
    }
  }

  /** Platform threads select and accept; requests run on virtual ones. */
  private static QueuedThreadPool threads() {
    QueuedThreadPool pool = new QueuedThreadPool(8, 2);
    pool.setName("api");
    pool.setDaemon(true);
    pool.setReservedThreads(0);
    pool.setStopTimeout(STOP_MILLIS);
    pool.setVirtualThreadsExecutor(
        Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("api-", 0).factory()));
    return pool;
  }

  private void prepare(Server server) {
    LowResourceMonitor monitor = server.getBean(LowResourceMonitor.class);
    if (monitor != null) {
      server.removeBean(monitor);
    }
    server.setHandler(requests);
    server.setErrorHandler(new JettyProblems());
    server.setStopTimeout(0);
  }

  private static void strict(HttpConfiguration http) {
    http.setUriCompliance(UriCompliance.DEFAULT);
    http.setSendServerVersion(false);
  }

  private ServerConnector connector(Server server, HttpConfiguration http) {
    ServerConnector connector = new ServerConnector(server, 1, 1, new HttpConnectionFactory(http));
    connector.setHost(host);
    connector.setPort(port);
    connector.setIdleTimeout(IDLE_MILLIS);
    return connector;
  }
}
