package juyu.hq.station;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import juyu.broker.node.NodeCore;
import juyu.model.journal.Channel;
import juyu.model.journal.Journal.ChannelView;
import juyu.model.station.StationStatusResource;
import juyu.model.station.StationView;
import juyu.model.sync.ChannelResource;
import juyu.model.sync.LinkStatus;
import juyu.model.value.NodeCode;

/** How the links with all stations were at one moment. */
record Links(Map<NodeCode, LinkStatus> states, Map<NodeCode, List<ChannelView>> channels) {

  static Links now(NodeCore core) {
    return new Links(
        core.sync().links().stream()
            .collect(Collectors.toMap(LinkStatus::neighbour, Function.identity())),
        core.journal().channels().stream()
            .collect(Collectors.groupingBy(view -> neighbour(view.channel()))));
  }

  private static NodeCode neighbour(Channel channel) {
    return channel.writer().equals(NodeCode.HQ) ? channel.reader() : channel.writer();
  }

  /** A station with its link and its channels. */
  StationStatusResource status(StationView station) {
    NodeCode code = station.station();
    return StationStatusResource.of(
        station,
        Optional.ofNullable(states.get(code)),
        channels.getOrDefault(code, List.of()).stream().map(ChannelResource::of).toList());
  }
}
