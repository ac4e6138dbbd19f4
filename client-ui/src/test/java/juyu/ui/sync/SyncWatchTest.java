package juyu.ui.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SyncWatchTest {

  private static final Instant NOW = Instant.parse("2026-11-20T05:02:00Z");
  private final SyncWatch station = new SyncWatch(Optional.of("HQ"));

  @Test
  void aStationWithNothingWaitingIsInStep() {
    assertThat(station.look(picture(NOW, true, 0))).isEqualTo(new SyncState.InStep());
  }

  @Test
  void whatLeftAMomentAgoIsOnItsWay() {
    assertThat(station.look(picture(NOW, true, 3, NOW.minusMillis(300))))
        .isEqualTo(new SyncState.InStep());
  }

  @Test
  void theTimeLeftComesFromThePaceSinceTheLastLook() {
    assertThat(station.look(picture(NOW, true, 3000)))
        .isEqualTo(new SyncState.CatchingUp(3000, -1));
    assertThat(station.look(picture(NOW.plusSeconds(2), true, 2000)))
        .isEqualTo(new SyncState.CatchingUp(2000, 4));
  }

  @Test
  void offlineKeepsItsBeginningAndNamesTheOldest() {
    Instant oldest = NOW.minusSeconds(60);
    station.look(picture(NOW, false, 1, oldest));

    assertThat(station.look(picture(NOW.plusSeconds(30), false, 17, oldest)))
        .isEqualTo(new SyncState.Offline(NOW, 17, oldest));
    assertThat(station.look(picture(NOW.plusSeconds(60), true, 0)))
        .isEqualTo(new SyncState.InStep());
  }

  @Test
  void whatNeedsAPersonComesFirst() {
    SyncPicture parked =
        new SyncPicture(
            "ST0001",
            NOW,
            List.of(),
            List.of(),
            List.of(
                new SyncPicture.Parked(
                    UUID.randomUUID(), "sale.completed.v1", "stock", "sale 1", "why", NOW, 1)));

    assertThat(station.look(parked)).isEqualTo(new SyncState.NeedsPerson(1));
  }

  @Test
  void headOfficeCountsItsStations() {
    SyncPicture two =
        new SyncPicture(
            "HQ", NOW, List.of(link("ST0001", true), link("ST0002", false)), List.of(), List.of());

    assertThat(new SyncWatch(Optional.empty()).look(two))
        .isEqualTo(new SyncState.Stations(1, 2, 0));
  }

  private static SyncPicture picture(Instant now, boolean up, long waiting) {
    return picture(now, up, waiting, NOW.minusSeconds(600));
  }

  private static SyncPicture picture(Instant now, boolean up, long waiting, Instant since) {
    Optional<Instant> oldest = waiting == 0 ? Optional.empty() : Optional.of(since);
    return new SyncPicture(
        "ST0001",
        now,
        List.of(link("HQ", up)),
        List.of(
            new SyncPicture.Channel(
                "ST0001>HQ", 5000, 5000 - waiting, waiting, oldest, Optional.empty())),
        List.of());
  }

  private static SyncPicture.Link link(String neighbour, boolean up) {
    return new SyncPicture.Link(
        neighbour,
        up ? SyncPicture.LinkState.OPEN : SyncPicture.LinkState.OFFLINE,
        Optional.empty(),
        "",
        0);
  }
}
