package juyu.broker.artemis;

import java.util.concurrent.TimeUnit;
import org.apache.activemq.artemis.api.core.client.ActiveMQClient;
import org.apache.activemq.artemis.core.remoting.impl.invm.InVMConnector;
import org.apache.activemq.artemis.core.remoting.impl.netty.SharedEventLoopGroup;

/** The threads that all hubs and uplinks of a process share. */
public final class ArtemisThreads {

  private static final int IN_VM = 4;

  private ArtemisThreads() {}

  /** Must come before the first connection; of these pools only the in-VM one is used here. */
  static void limit() {
    ActiveMQClient.setGlobalThreadPoolProperties(IN_VM, 1, 1);
  }

  /**
   * Ends them at once; otherwise the process lingers for a minute. Only for the end of the process,
   * after every hub and uplink is closed: one that is still open would break.
   */
  public static void shutdown() {
    InVMConnector.resetThreadPool();
    ActiveMQClient.clearThreadPools(2, TimeUnit.SECONDS);
    SharedEventLoopGroup.forceShutdown();
  }
}
