package juyu.ui.sync;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A node's links and channels at one moment: what {@code GET /sync} of every node answers. */
public record SyncPicture(
    String node, Instant now, List<Link> links, List<Channel> channels, List<Parked> parked) {

  public SyncPicture {
    links = List.copyOf(links);
    channels = List.copyOf(channels);
    parked = List.copyOf(parked);
  }

  /** What a link does. */
  public enum LinkState {
    OFFLINE,
    SHAKING_HANDS,
    OPEN,
    IN_USE
  }

  /**
   * The link with a neighbour.
   *
   * @param since in step since then; empty while not
   * @param detail why, if something is wrong
   * @param skewMillis the neighbour's clock minus ours
   */
  public record Link(
      String neighbour, LinkState state, Optional<Instant> since, String detail, long skewMillis) {

    public boolean isOpen() {
      return state == LinkState.OPEN;
    }
  }

  /**
   * What flows one way.
   *
   * @param channel such as {@code ST0001>HQ}: writer and reader
   * @param written the last entry written
   * @param applied the last entry that the reader has applied
   * @param waitingSince the oldest entry that is not applied
   * @param stopped why nothing flows, if it was stopped
   */
  public record Channel(
      String channel,
      long written,
      long applied,
      long waiting,
      Optional<Instant> waitingSince,
      Optional<String> stopped) {

    /** The other end, seen from a node. */
    public String neighbourOf(String node) {
      int arrow = channel.indexOf('>');
      String writer = channel.substring(0, arrow);
      return writer.equals(node) ? channel.substring(arrow + 1) : writer;
    }

    public boolean isWrittenBy(String node) {
      return channel.startsWith(node + ">");
    }
  }

  /** An entry that cannot be applied until a person decides. */
  public record Parked(
      UUID event,
      String type,
      String feature,
      String subject,
      String reason,
      Instant since,
      long attempts) {}

  /** The link with this neighbour, if there is one. */
  public Optional<Link> link(String neighbour) {
    return links.stream().filter(link -> link.neighbour().equals(neighbour)).findFirst();
  }
}
