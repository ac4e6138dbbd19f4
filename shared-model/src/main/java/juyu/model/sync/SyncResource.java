package juyu.model.sync;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import juyu.model.journal.Journal.ConflictView;
import juyu.model.journal.Journal.ParkedView;

/**
 * How a node stands with its neighbours, as every API tells it.
 *
 * @param now by the node's clock
 * @param parked what could not be applied and waits for a person
 * @param conflicts events that claim the same place
 */
public record SyncResource(
    String node,
    Instant now,
    List<LinkStatus> links,
    List<ChannelResource> channels,
    List<Parked> parked,
    List<Conflict> conflicts) {

  /**
   * An event that a feature could not apply.
   *
   * @param reason why not
   * @param attempts how often it was tried
   */
  public record Parked(
      UUID event,
      String type,
      String feature,
      String subject,
      String reason,
      Instant since,
      long attempts) {

    public static Parked of(ParkedView view) {
      return new Parked(
          view.event(),
          view.type(),
          view.feature(),
          view.subject(),
          view.reason(),
          view.since(),
          view.attempts());
    }
  }

  /** Two events with one version of one subject; the rival is the one that does not count. */
  public record Conflict(UUID event, UUID rival, String subject, long version) {

    public static Conflict of(ConflictView view) {
      return new Conflict(view.event(), view.rival(), view.subject(), view.version());
    }
  }
}
