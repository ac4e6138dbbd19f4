package juyu.broker.artemis;

import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicLong;
import juyu.model.value.NodeCode;
import org.jspecify.annotations.Nullable;

/** Messages on their way from any thread to the one that sends. Bounded in bytes; never waits. */
final class Outbox {

  /** A message and whom it is for; an empty one only wakes up. */
  record Parcel(NodeCode to, byte[] message) {}

  private static final Parcel WAKE_UP = new Parcel(NodeCode.HQ, new byte[0]);

  private final LinkedBlockingQueue<Parcel> parcels = new LinkedBlockingQueue<>();
  private final AtomicLong bytes = new AtomicLong();

  /** False if too much waits already. */
  boolean offer(NodeCode to, byte[] message) {
    if (bytes.addAndGet(message.length) > Wire.MAX_WAITING_BYTES) {
      bytes.addAndGet(-message.length);
      return false;
    }
    return parcels.add(new Parcel(to, message));
  }

  /** Waits for the next parcel; null if it was only woken. One thread calls this. */
  @Nullable Parcel take() throws InterruptedException {
    Parcel parcel = parcels.take();
    bytes.addAndGet(-parcel.message().length);
    return parcel.message().length == 0 ? null : parcel;
  }

  /** Makes {@link #take} return, after what is there already. */
  void wake() {
    parcels.add(WAKE_UP);
  }

  /** Drops what waits; called by the thread that takes. */
  void clear() {
    Parcel parcel;
    while ((parcel = parcels.poll()) != null) {
      bytes.addAndGet(-parcel.message().length);
    }
  }
}
