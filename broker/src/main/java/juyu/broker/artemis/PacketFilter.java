package juyu.broker.artemis;

import java.util.Set;
import org.apache.activemq.artemis.api.core.Interceptor;
import org.apache.activemq.artemis.core.protocol.core.Packet;
import org.apache.activemq.artemis.core.protocol.core.impl.PacketImpl;
import org.apache.activemq.artemis.spi.core.protocol.RemotingConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets through from outside only what an uplink says. The rest of the protocol (asking about other
 * queues, making some, transactions, messages in pieces) has no use here and so no way in.
 */
final class PacketFilter implements Interceptor {

  private static final Logger log = LoggerFactory.getLogger(PacketFilter.class);

  private static final Set<Byte> SPOKEN =
      Set.of(
          PacketImpl.PING,
          PacketImpl.SUBSCRIBE_TOPOLOGY_V2,
          PacketImpl.CREATESESSION,
          PacketImpl.CREATESESSION_V2,
          PacketImpl.SESS_ADD_METADATA2,
          PacketImpl.SESS_CREATECONSUMER,
          PacketImpl.SESS_CONSUMER_CLOSE,
          PacketImpl.SESS_FLOWTOKEN,
          PacketImpl.SESS_START,
          PacketImpl.SESS_STOP,
          PacketImpl.SESS_CLOSE,
          PacketImpl.CREATE_PRODUCER,
          PacketImpl.REMOVE_PRODUCER,
          PacketImpl.SESS_SEND);

  private final Presence presence;

  PacketFilter(Presence presence) {
    this.presence = presence;
  }

  @Override
  public boolean intercept(Packet packet, RemotingConnection connection) {
    if (SPOKEN.contains(packet.getType()) || HubSecurity.isInside(connection)) {
      return true;
    }
    log.warn("{} sent a packet that no uplink sends: {}", connection.getRemoteAddress(), packet);
    presence.kick(connection, "not an uplink");
    return false;
  }
}
