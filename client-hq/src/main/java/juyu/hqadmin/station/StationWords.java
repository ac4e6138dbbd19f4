package juyu.hqadmin.station;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import juyu.hqadmin.desk.Desk;
import juyu.model.station.StationKind;
import juyu.model.station.StationStatusResource;
import juyu.model.sync.ChannelResource;
import juyu.model.sync.LinkStatus;
import juyu.ui.parts.Status;
import juyu.ui.theme.Tone;
import org.kordamp.ikonli.materialdesign2.MaterialDesignH;

/** How a station stands with head office, in words. */
final class StationWords {

  private StationWords() {}

  static Status status(Desk desk, StationStatusResource station) {
    if (station.channels().stream().anyMatch(channel -> channel.stopped().isPresent())) {
      return new Status(Tone.DANGER, desk.text("station.stopped"));
    }
    if (station.link().isEmpty()) {
      return new Status(
          Tone.MUTED, desk.text("station.unlisted"), MaterialDesignH.HELP_CIRCLE_OUTLINE);
    }
    return linked(desk, station, station.link().get());
  }

  private static Status linked(Desk desk, StationStatusResource station, LinkStatus link) {
    return switch (link.state()) {
      case OFFLINE -> new Status(Tone.OFFLINE, desk.text("station.offline"));
      case IN_USE -> new Status(Tone.DANGER, desk.text("station.in-use"));
      case SHAKING_HANDS -> new Status(Tone.ACCENT, desk.text("station.connecting"));
      case OPEN -> open(desk, waiting(station));
    };
  }

  private static Status open(Desk desk, long waiting) {
    return waiting == 0
        ? new Status(Tone.OK, desk.text("station.in-step"))
        : new Status(Tone.ACCENT, desk.text("station.catching-up", desk.formats().count(waiting)));
  }

  /** What head office has for the station and the station has not said that it has applied. */
  static long waiting(StationStatusResource station) {
    return station.channels().stream().mapToLong(ChannelResource::waiting).sum();
  }

  static Optional<Instant> waitingSince(StationStatusResource station) {
    return station.channels().stream()
        .flatMap(channel -> channel.waitingSince().stream())
        .min(Comparator.naturalOrder());
  }

  static String kind(Desk desk, StationKind kind) {
    return desk.text(
        kind == StationKind.FRANCHISE ? "station.kind.franchise" : "station.kind.consigned");
  }
}
