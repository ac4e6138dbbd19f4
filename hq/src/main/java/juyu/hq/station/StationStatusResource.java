package juyu.hq.station;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import juyu.broker.sync.LinkStatus;
import juyu.model.journal.Journal.ChannelView;
import juyu.model.station.StationKind;
import juyu.model.station.StationView;
import juyu.model.value.NodeCode;

/**
 * A station and how it stands with head office, as the API tells it.
 *
 * @param link how the link with it is; none if the configuration does not list it
 * @param channels to it and from it
 */
record StationStatusResource(
    NodeCode code,
    String name,
    String address,
    StationKind kind,
    Optional<LinkStatus> link,
    List<ChannelResource> channels) {

  /** One of the two lists of events. */
  record ChannelResource(
      String channel,
      long written,
      long applied,
      long waiting,
      Optional<Instant> waitingSince,
      Optional<String> stopped) {

    static ChannelResource of(ChannelView view) {
      return new ChannelResource(
          view.channel().toString(),
          view.head().seq(),
          view.proven().seq(),
          view.waiting(),
          view.waitingSince(),
          view.stopped());
    }
  }

  static StationStatusResource of(StationView station, Links links) {
    return new StationStatusResource(
        station.station(),
        station.name(),
        station.address(),
        station.kind(),
        links.with(station.station()),
        links.channelsWith(station.station()).stream().map(ChannelResource::of).toList());
  }
}
