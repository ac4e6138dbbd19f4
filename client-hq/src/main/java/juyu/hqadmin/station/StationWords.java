package juyu.hqadmin.station;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import juyu.hqadmin.desk.Desk;
import juyu.model.station.StationKind;
import juyu.model.station.StationStatusResource;
import juyu.model.sync.ChannelResource;
import juyu.model.sync.LinkStatus;
import juyu.ui.parts.Health;
import juyu.ui.parts.HealthCell;
import juyu.ui.parts.Status;
import juyu.ui.theme.Tone;
import org.kordamp.ikonli.materialdesign2.MaterialDesignH;

/** How a station stands with head office, in words. */
public final class StationWords {

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

  /** The same by shape, for maps. */
  public static Health health(StationStatusResource station) {
    boolean stopped =
        station.channels().stream().anyMatch(channel -> channel.stopped().isPresent());
    LinkStatus.State state = station.link().map(LinkStatus::state).orElse(LinkStatus.State.OFFLINE);
    return switch (state) {
      case IN_USE -> Health.PARKED;
      case OFFLINE -> stopped ? Health.PARKED : Health.OFFLINE;
      case SHAKING_HANDS -> stopped ? Health.PARKED : Health.CATCHING_UP;
      case OPEN ->
          stopped ? Health.PARKED : waiting(station) == 0 ? Health.IN_STEP : Health.CATCHING_UP;
    };
  }

  /** What all stations of this health are called together. */
  public static String name(Desk desk, Health health) {
    return desk.text(
        switch (health) {
          case IN_STEP -> "station.in-step";
          case CATCHING_UP -> "station.connecting";
          case OFFLINE -> "station.offline";
          case PARKED -> "station.needs-you";
        });
  }

  /** A cell of a map: the code and how it is. */
  public static HealthCell cell(Desk desk, StationStatusResource station) {
    String code = station.code().value();
    return new HealthCell(code, code, health(station), status(desk, station).word());
  }

  /** As above, with the name of the station for whoever asks. */
  public static HealthCell named(Desk desk, StationStatusResource station) {
    String code = station.code().value();
    String words = station.name() + " · " + status(desk, station).word();
    return new HealthCell(code, code, health(station), words);
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
