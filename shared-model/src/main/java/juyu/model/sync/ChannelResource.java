package juyu.model.sync;

import java.time.Instant;
import java.util.Optional;
import juyu.model.journal.Journal;

/**
 * One of the two lists of events between two neighbours, as every API tells it.
 *
 * @param channel from whom to whom
 * @param written the number of its last entry
 * @param applied the number of the last entry that the reader has said it has applied
 * @param waiting how many entries it has not
 * @param waitingSince since when the oldest of them waits
 * @param stopped why nothing flows any more, if the two do not agree
 */
public record ChannelResource(
    String channel,
    long written,
    long applied,
    long waiting,
    Optional<Instant> waitingSince,
    Optional<String> stopped) {

  public static ChannelResource of(Journal.ChannelView view) {
    return new ChannelResource(
        view.channel().toString(),
        view.head().seq(),
        view.proven().seq(),
        view.waiting(),
        view.waitingSince(),
        view.stopped());
  }
}
