package juyu.http;

import io.javalin.config.JavalinConfig;
import java.util.concurrent.Executors;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.LowResourceMonitor;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** The server below Javalin: small, on virtual threads, and gone soon after it is told to stop. */
final class Jetty {
  private static final long FINISH_MILLIS = 1_000;
  private static final long IDLE_MILLIS = 60_000;

  private final String host;
  private final int port;

  Jetty(String host, int port) {
    this.host = host;
    this.port = port;
  }

  void configure(JavalinConfig config) {
    config.jetty.threadPool = threads();
    config.jetty.modifyServer(Jetty::prepare);
    config.jetty.modifyHttpConfiguration(Jetty::strict);
    config.jetty.modifyServletContextHandler(
        context -> context.setErrorHandler(new JettyProblems()));
    config.jetty.addConnector(this::connector);
  }

  /** Platform threads select and accept; requests run on virtual ones. */
  private static QueuedThreadPool threads() {
    QueuedThreadPool pool = new QueuedThreadPool(8, 2);
    pool.setName("api");
    pool.setDaemon(true);
    pool.setReservedThreads(0);
    pool.setStopTimeout(FINISH_MILLIS / 2);
    pool.setVirtualThreadsExecutor(
        Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("api-", 0).factory()));
    return pool;
  }

  private static void prepare(Server server) {
    LowResourceMonitor monitor = server.getBean(LowResourceMonitor.class);
    if (monitor != null) {
      server.removeBean(monitor);
    }
    server.setHandler(new GracefulHandler());
    server.setErrorHandler(new JettyProblems());
    server.setStopTimeout(FINISH_MILLIS);
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
    connector.setShutdownIdleTimeout(FINISH_MILLIS);
    return connector;
  }
}
