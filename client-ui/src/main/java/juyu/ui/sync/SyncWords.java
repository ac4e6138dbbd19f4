package juyu.ui.sync;

import java.time.Duration;
import java.util.Optional;
import juyu.ui.Ui;
import juyu.ui.theme.Tone;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignH;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;

/** A state of sync in words, with its picture and its tone. */
public final class SyncWords {

  private final Ui ui;
  private final String product;

  /**
   * @param product whose window it is: {@code pos}, {@code bos} or {@code hq}
   */
  public SyncWords(Ui ui, String product) {
    this.ui = ui;
    this.product = product;
  }

  /** On the chip. */
  public String chip(SyncState state) {
    return switch (state) {
      case SyncState.InStep() -> text("sync.in-step");
      case SyncState.CatchingUp(long left, long seconds) when seconds < 0 ->
          text("sync.catching-up.unknown", left);
      case SyncState.CatchingUp(long left, long seconds) ->
          text("sync.catching-up", left, ui.formats().span(Duration.ofSeconds(seconds)));
      case SyncState.Offline offline when offline.waiting() == 0 ->
          text("sync.offline.nothing", ui.formats().when(offline.since()));
      case SyncState.Offline offline ->
          text("sync.offline." + product, ui.formats().when(offline.since()), offline.waiting());
      case SyncState.NeedsPerson(long count) -> text("sync.parked", count);
      case SyncState.Stations(long inStep, long all, long parked) when parked == 0 ->
          text("sync.stations", inStep, all);
      case SyncState.Stations(long inStep, long all, long parked) ->
          text("sync.stations.parked", inStep, all, parked);
      case SyncState.NotKnown() -> text("sync.not-known");
    };
  }

  /** What the banner says first; empty if the state needs none. */
  public Optional<String> banner(SyncState state) {
    return switch (state) {
      case SyncState.Offline offline -> Optional.of(text("banner.offline." + product));
      case SyncState.NotKnown() -> Optional.of(text("banner.away." + product));
      default -> Optional.empty();
    };
  }

  /** What the banner says beside it. */
  public String bannerDetail(SyncState state) {
    return switch (state) {
      case SyncState.Offline offline when offline.waiting() > 0 ->
          text("banner.waiting." + product, offline.waiting(), ui.formats().age(offline.oldest()));
      case SyncState.NotKnown() -> text("banner.away.detail");
      default -> text("banner.offline.nothing");
    };
  }

  /** What its colour means. */
  public static Tone tone(SyncState state) {
    return switch (state) {
      case SyncState.InStep() -> Tone.OK;
      case SyncState.CatchingUp catchingUp -> Tone.ACCENT;
      case SyncState.Offline offline -> Tone.OFFLINE;
      case SyncState.NeedsPerson needsPerson -> Tone.DANGER;
      case SyncState.Stations(long inStep, long all, long parked) when parked > 0 -> Tone.WARNING;
      case SyncState.Stations(long inStep, long all, long parked) ->
          inStep == all ? Tone.OK : Tone.ACCENT;
      case SyncState.NotKnown() -> Tone.OFFLINE;
    };
  }

  /** Its picture. */
  public static Ikon icon(SyncState state) {
    return switch (tone(state)) {
      case OK -> MaterialDesignC.CHECK_CIRCLE;
      case ACCENT -> MaterialDesignS.SYNC;
      case DANGER -> MaterialDesignP.PAUSE_CIRCLE;
      case WARNING -> MaterialDesignA.ALERT;
      case OFFLINE -> MaterialDesignC.CLOUD_OFF_OUTLINE;
      case NEUTRAL, MUTED -> MaterialDesignH.HELP_CIRCLE_OUTLINE;
    };
  }

  private String text(String key, Object... args) {
    return ui.texts().text(key, args);
  }
}
