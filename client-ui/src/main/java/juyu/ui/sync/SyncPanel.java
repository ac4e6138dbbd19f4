package juyu.ui.sync;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import juyu.ui.Ui;
import juyu.ui.fx.Follow;
import juyu.ui.theme.Boxes;
import juyu.ui.theme.Icon;
import juyu.ui.theme.Tone;
import juyu.ui.theme.Words;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;

/** What stands behind the chip: what needs a person, the links, the channels. Follows the node. */
public final class SyncPanel extends VBox {

  private final Ui ui;
  private final Optional<SyncActions> actions;
  private final VBox needsYou = new VBox();
  private final VBox parts = Boxes.column(24);

  /** A reason that is being typed outlives the next picture. */
  private List<UUID> shownEvents = List.of();

  /**
   * @param actions none if whoever is signed in may not decide
   */
  public SyncPanel(
      Ui ui,
      String product,
      ObservableValue<SyncState> state,
      ObservableValue<@Nullable SyncPicture> picture,
      Optional<SyncActions> actions) {
    this.ui = ui;
    this.actions = actions;
    getStyleClass().addAll("sync-panel", "sheet-body", "gap-24");
    SyncWords words = new SyncWords(ui, product);
    needsYou.setManaged(false);
    getChildren().setAll(now(words, state), needsYou, parts);
    Follow.whileShown(this, picture, this::show);
  }

  private void show(@Nullable SyncPicture seen) {
    parts.getChildren().setAll(parts(seen));
    List<SyncPicture.Parked> parked = seen == null ? List.of() : seen.parked();
    List<UUID> events = parked.stream().map(SyncPicture.Parked::event).toList();
    if (!events.equals(shownEvents)) {
      shownEvents = events;
      needsYou.getChildren().setAll(parkedList(parked));
      needsYou.setManaged(!parked.isEmpty());
    }
  }

  private List<Node> parkedList(List<SyncPicture.Parked> parked) {
    return parked.isEmpty() ? List.of() : List.of(new ParkedList(ui, parked, actions));
  }

  private Node now(SyncWords words, ObservableValue<SyncState> state) {
    Icon icon = Icon.of(SyncWords.icon(state.getValue()));
    Label says =
        Words.label(
            ui.texts().bind(() -> words.chip(state.getValue()), state, ui.clock().minute()),
            "text-16",
            "semibold");
    says.setWrapText(true);
    var row = Boxes.row(8, icon, says);
    Follow.whileShown(
        row,
        state,
        now -> {
          icon.show(SyncWords.icon(now));
          SyncWords.tone(now).on(row);
        });
    return row;
  }

  private List<Node> parts(@Nullable SyncPicture seen) {
    List<Node> parts = new ArrayList<>();
    if (seen == null) {
      return parts;
    }
    if (!seen.links().isEmpty()) {
      parts.add(part("sync.links", links(seen)));
    }
    if (!seen.channels().isEmpty()) {
      parts.add(part("sync.channels", channels(seen)));
    }
    return parts;
  }

  private VBox part(String title, Node content) {
    return Boxes.column(8, Words.label(ui.texts().bind(title), "text-16", "semibold"), content);
  }

  private Node links(SyncPicture seen) {
    SmallTable table =
        new SmallTable(ui, "sync.neighbour", "sync.since", "sync.clock", "sync.state");
    table.numbersIn(2);
    seen.links()
        .forEach(link ->
            table.row(
                Words.data(link.neighbour()),
                Words.data(link.since().map(ui.formats()::when).orElse("–")),
                Words.data(link.isOpen() ? skew(link.skewMillis()) : "–"),
                linkState(link)));
    return table;
  }

  private String skew(long millis) {
    return ui.formats().number(java.math.BigDecimal.valueOf(millis, 3), 1) + " s";
  }

  private Node linkState(SyncPicture.Link link) {
    return switch (link.state()) {
      case OPEN -> status(Tone.OK, MaterialDesignC.CHECK_CIRCLE, "sync.link.open");
      case SHAKING_HANDS -> status(Tone.ACCENT, MaterialDesignS.SYNC, "sync.link.shaking-hands");
      case OFFLINE -> status(Tone.OFFLINE, MaterialDesignC.CLOUD_OFF_OUTLINE, "sync.link.offline");
      case IN_USE -> status(Tone.DANGER, MaterialDesignP.PAUSE_CIRCLE, "sync.link.in-use");
    };
  }

  private Node channels(SyncPicture seen) {
    SmallTable table =
        new SmallTable(ui, "sync.channel", "sync.written", "sync.applied", "sync.state");
    table.numbersIn(1, 2);
    seen.channels()
        .forEach(channel ->
            table.row(
                Words.data(channel.channel()),
                Words.data(ui.formats().count(channel.written())),
                Words.data(ui.formats().count(channel.applied())),
                channelState(channel)));
    return table;
  }

  private Node channelState(SyncPicture.Channel channel) {
    if (channel.stopped().isPresent()) {
      return status(Tone.DANGER, MaterialDesignP.PAUSE_CIRCLE, "sync.stopped");
    }
    return channel.waiting() == 0
        ? status(Tone.OK, MaterialDesignC.CHECK_CIRCLE, "sync.in-step")
        : status(Tone.ACCENT, MaterialDesignS.SYNC, "sync.left", channel.waiting());
  }

  private Node status(Tone tone, Ikon icon, String key, Object... args) {
    Label label = Words.label(ui.texts().bind(key, args), "medium");
    label.setGraphic(Icon.small(icon));
    label.setGraphicTextGap(6);
    tone.on(label);
    return label;
  }
}
