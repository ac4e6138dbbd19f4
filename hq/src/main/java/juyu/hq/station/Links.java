package juyu.hq.station;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import juyu.broker.node.NodeCore;
import juyu.model.journal.Journal;
import juyu.model.station.StationStatusResource;
import juyu.model.station.StationView;
import juyu.model.store.Tx;
import juyu.model.sync.ChannelResource;
import juyu.model.sync.LinkStatus;
import juyu.model.value.NodeCode;

/** How the links with all stations were at one moment. */
record Links(Journal journal, Map<NodeCode, LinkStatus> states) {

  static Links now(NodeCore core) {
    return new Links(
        core.journal(),
        core.sync().links().stream()
            .collect(Collectors.toMap(LinkStatus::neighbour, Function.identity())));
  }

  /** A station with its link and its channels. */
  StationStatusResource status(Tx tx, StationView station) {
    NodeCode code = station.station();
    return StationStatusResource.of(
        station,
        Optional.ofNullable(states.get(code)),
        journal.channelsWith(tx, code).stream().map(ChannelResource::of).toList());
  }
}
