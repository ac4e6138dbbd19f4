package juyu.hq.station;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import juyu.broker.node.NodeCore;
import juyu.broker.sync.LinkStatus;
import juyu.model.journal.Channel;
import juyu.model.journal.Journal.ChannelView;
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

  Optional<LinkStatus> with(NodeCode station) {
    return Optional.ofNullable(states.get(station));
  }

  List<ChannelView> channelsWith(NodeCode station) {
    return channels.getOrDefault(station, List.of());
  }
}
