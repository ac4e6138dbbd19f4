package juyu.pos.sync;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import juyu.model.journal.Journal.ChannelView;
import juyu.model.journal.Journal.ParkedView;
import juyu.model.sync.LinkStatus;
import juyu.pos.sync.SyncViewModel.Details;
import juyu.ui.Ui;
import juyu.ui.theme.Boxes;
import juyu.ui.theme.Words;

/** What the chip means, in full: the link, what waits here, and what could not be applied. */
public final class SyncPanel extends VBox {

  private final Ui ui;

  public SyncPanel(Ui ui, SyncViewModel model) {
    this.ui = ui;
    getStyleClass().addAll("sheet-body", "gap-16");
    show(model.details().get());
    var listening = model.details().subscribe(this::show);
    sceneProperty()
        .addListener((property, old, now) -> {
          if (now == null) {
            listening.unsubscribe();
          }
        });
  }

  private void show(Details details) {
    getChildren().setAll(link(details), waiting(details));
    if (!details.parked().isEmpty()) {
      getChildren().add(parked(details));
    }
  }

  private Node link(Details details) {
    VBox card = Boxes.card(12, title("sync.panel.link"));
    Optional<LinkStatus> link = details.link();
    card.getChildren()
        .add(row("sync.panel.station", link.map(l -> l.neighbour().value()).orElse("–")));
    card.getChildren().add(row("sync.panel.state", ui.texts().text(stateKey(link))));
    link.flatMap(LinkStatus::since)
        .ifPresent(
            since -> card.getChildren().add(row("sync.panel.since", ui.formats().when(since))));
    link.map(LinkStatus::detail)
        .filter(detail -> !detail.isBlank())
        .ifPresent(detail -> card.getChildren().add(row("sync.panel.detail", detail)));
    return card;
  }

  private static String stateKey(Optional<LinkStatus> link) {
    return switch (link.map(LinkStatus::state).orElse(LinkStatus.State.OFFLINE)) {
      case OPEN -> "sync.panel.open";
      case SHAKING_HANDS -> "sync.panel.shaking-hands";
      case OFFLINE -> "sync.panel.offline";
      case IN_USE -> "sync.panel.in-use";
    };
  }

  private Node waiting(Details details) {
    VBox card = Boxes.card(12, title("sync.panel.here"));
    card.getChildren().add(row("sync.panel.waiting", ui.formats().count(details.waiting())));
    details
        .up()
        .flatMap(ChannelView::waitingSince)
        .ifPresent(
            oldest -> card.getChildren().add(row("sync.panel.oldest", ui.formats().age(oldest))));
    details
        .up()
        .map(up -> up.proven().seq())
        .ifPresent(applied ->
            card.getChildren().add(row("sync.panel.applied", ui.formats().count(applied))));
    details
        .up()
        .flatMap(ChannelView::stopped)
        .ifPresent(why -> card.getChildren().add(row("sync.panel.stopped", why)));
    card.getChildren().add(Words.paragraph(ui.texts().bind("sync.panel.safe"), "text-14", "muted"));
    return card;
  }

  private Node parked(Details details) {
    VBox card = Boxes.card(12, title("sync.panel.parked"));
    for (ParkedView parked : details.parked()) {
      card.getChildren()
          .add(row(parked.subject(), parked.reason(), ui.formats().age(parked.since())));
    }
    card.getChildren()
        .add(Words.paragraph(ui.texts().bind("sync.panel.parked.do"), "text-14", "muted"));
    return card;
  }

  private Label title(String key) {
    return Words.label(ui.texts().bind(key), "text-16", "semibold");
  }

  private Node row(String key, String value) {
    Label right = Words.data(value, "text-14", "medium");
    right.setWrapText(true);
    return Boxes.row(
        12, Words.label(ui.texts().bind(key), "text-14", "muted"), Boxes.spacer(), right);
  }

  private static Node row(String what, String why, String since) {
    Label reason = Words.data(why, "text-14", "muted");
    reason.setWrapText(true);
    HBox first =
        Boxes.row(
            12,
            Words.data(what, "text-14", "medium"),
            Boxes.spacer(),
            Words.data(since, "text-14", "muted"));
    return Boxes.column(4, first, reason);
  }
}
