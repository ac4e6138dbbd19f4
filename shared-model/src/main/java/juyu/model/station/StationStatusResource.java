package juyu.model.station;

import java.util.List;
import java.util.Optional;
import juyu.model.sync.ChannelResource;
import juyu.model.sync.LinkStatus;
import juyu.model.value.NodeCode;

/**
 * A station and how it stands with head office, as the API tells it.
 *
 * @param link how the link with it is; none if the configuration does not list it
 * @param channels to it and from it
 */
public record StationStatusResource(
    NodeCode code,
    String name,
    String address,
    StationKind kind,
    Optional<LinkStatus> link,
    List<ChannelResource> channels) {

  public static StationStatusResource of(
      StationView station, Optional<LinkStatus> link, List<ChannelResource> channels) {
    return new StationStatusResource(
        station.station(), station.name(), station.address(), station.kind(), link, channels);
  }
}
