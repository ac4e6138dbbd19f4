package juyu.bos.sync;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import juyu.bos.desk.Desk;
import juyu.ui.api.Failure;
import juyu.ui.fx.Follow;
import juyu.ui.load.Skeleton;
import juyu.ui.page.Page;
import juyu.ui.page.Rebuilt;
import juyu.ui.parts.Status;
import juyu.ui.parts.StatusLabel;
import juyu.ui.shell.Screen;
import juyu.ui.shell.ScreenKey;
import juyu.ui.sync.SyncPicture;
import juyu.ui.table.Column;
import juyu.ui.table.DataTable;
import juyu.ui.theme.Boxes;
import juyu.ui.theme.Icon;
import juyu.ui.theme.Tone;
import juyu.ui.theme.Words;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

/** Links, what waits, and what needs a person. */
public final class SyncScreen implements Screen {

  private static final Duration SKEW = Duration.ofSeconds(5);

  private final Desk desk;
  private final SyncViewModel model;
  private final Node view;

  public SyncScreen(Desk desk, SyncViewModel model) {
    this.desk = desk;
    this.model = model;
    this.view =
        Page.scrolling(
            desk.header("sync-page"),
            shownIfAny(new Rebuilt(desk.texts(), this::parked, model.parked())),
            new Rebuilt(desk.texts(), this::links, model.picture(), desk.ui().clock().minute()),
            channels());
    Follow.whileShown(view, model.retryFailure(), this::sayWhyNotRetried);
  }

  private Node shownIfAny(Node parked) {
    parked.managedProperty().bind(model.parked().map(all -> !all.isEmpty()));
    parked.visibleProperty().bind(parked.managedProperty());
    return parked;
  }

  private void sayWhyNotRetried(Optional<Failure> failure) {
    failure.ifPresent(why ->
        desk.frame().toasts().failed(new SimpleObjectProperty<>(why.detail() + " " + why.next())));
  }

  private Node parked() {
    SyncPicture known = model.picture().get();
    if (known == null || known.parked().isEmpty()) {
      return new VBox();
    }
    VBox cards =
        Boxes.column(
            12,
            Boxes.row(
                12,
                Words.label(
                    desk.words("sync-page.parked", known.parked().size()), "text-16", "semibold"),
                Boxes.spacer(),
                retryButton()),
            Words.paragraph(desk.words("sync-page.parked.note"), "muted"));
    known.parked().forEach(one -> cards.getChildren().add(card(one)));
    return cards;
  }

  private Node retryButton() {
    var button =
        Words.button(
            MaterialDesignP.PLAY_CIRCLE_OUTLINE,
            desk.words("sync-page.retry"),
            this::retry,
            "primary");
    button.disableProperty().bind(model.retryUnderWay());
    return button;
  }

  private void retry() {
    model.retryParked(left ->
        desk.frame()
            .toasts()
            .done(
                left == 0
                    ? desk.words("sync-page.retried.all")
                    : desk.words("sync-page.retried", left)));
  }

  private Node card(SyncPicture.Parked parked) {
    Icon icon = Icon.of(MaterialDesignP.PAUSE_CIRCLE);
    Tone.DANGER.on(icon);
    return Boxes.card(
        8,
        Boxes.row(
            12,
            icon,
            Words.data(parked.type(), "semibold"),
            Words.data(parked.subject(), "muted"),
            Boxes.spacer(),
            Words.data(desk.formats().age(parked.since()), "muted"),
            Words.button(
                desk.words("sync-page.skip"),
                () -> SkipSheet.open(desk, model.skip(parked)),
                "destructive")),
        Words.data(parked.reason(), "text-14"),
        Words.label(
            desk.words("sync-page.attempts", parked.feature(), parked.attempts()),
            "text-12",
            "muted"));
  }

  private Node links() {
    SyncPicture known = model.picture().get();
    if (known == null) {
      return Skeleton.cards(3, 2);
    }
    javafx.scene.layout.FlowPane cards = Boxes.styled(new javafx.scene.layout.FlowPane(), "gap-16");
    SyncViewModel.links(known).forEach(link -> cards.getChildren().add(link(known, link)));
    return Boxes.column(
        12, Words.label(desk.words("sync-page.links"), "text-16", "semibold"), cards);
  }

  private Node link(SyncPicture known, SyncPicture.Link link) {
    VBox card =
        Boxes.card(
            8,
            name(link),
            new StatusLabel(status(link)),
            Words.data(detail(known, link), "text-12", "muted"));
    if (Math.abs(link.skewMillis()) > SKEW.toMillis()) {
      card.getChildren()
          .add(
              Words.label(
                  desk.words(
                      "sync-page.skew",
                      desk.formats().span(Duration.ofMillis(Math.abs(link.skewMillis())))),
                  "text-12",
                  "warning"));
    }
    card.getStyleClass().add("link-card");
    return card;
  }

  private Node name(SyncPicture.Link link) {
    return SyncViewModel.isHeadOffice(link)
        ? Words.label(desk.words("sales.head-office"), "semibold")
        : Words.data(link.neighbour(), "semibold");
  }

  private Status status(SyncPicture.Link link) {
    return switch (link.state()) {
      case OPEN -> new Status(Tone.OK, desk.texts().text("sync-page.open"));
      case SHAKING_HANDS -> new Status(Tone.ACCENT, desk.texts().text("sync-page.shaking-hands"));
      case OFFLINE -> new Status(Tone.OFFLINE, desk.texts().text("sync-page.offline"));
      case IN_USE -> new Status(Tone.DANGER, desk.texts().text("sync-page.in-use"));
    };
  }

  private String detail(SyncPicture known, SyncPicture.Link link) {
    long waiting =
        SyncViewModel.towards(known, link.neighbour()).map(SyncPicture.Channel::waiting).orElse(0L);
    String waits = desk.texts().text("sync-page.waiting", waiting);
    return link.since()
        .map(since ->
            desk.texts().text("sync-page.since", desk.formats().when(since)) + " · " + waits)
        .orElse(waits);
  }

  private DataTable<SyncPicture.Channel> channels() {
    DataTable<SyncPicture.Channel> channels =
        desk.table(
            Column.<SyncPicture.Channel>text(
                    desk.words("sync-page.channel"), SyncPicture.Channel::channel)
                .strong()
                .width(220),
            Column.count(desk.words("sync-page.written"), SyncPicture.Channel::written),
            Column.count(desk.words("sync-page.applied"), SyncPicture.Channel::applied),
            Column.count(desk.words("sync-page.waits"), SyncPicture.Channel::waiting),
            Column.<SyncPicture.Channel>age(
                desk.words("sync-page.oldest"), one -> one.waitingSince().orElse(null)),
            Column.<SyncPicture.Channel>status(desk.words("sync-page.state"), this::state));
    channels
        .titled(desk.words("sync-page.channels"))
        .fitted()
        .identifiedBy(SyncPicture.Channel::channel)
        .whenEmpty(desk.words("sync-page.channels.empty"), desk.words("sync-page.channels.note"));
    channels.rows().bind(model.channels());
    return channels;
  }

  private Status state(SyncPicture.Channel channel) {
    if (channel.stopped().isPresent()) {
      return new Status(Tone.DANGER, channel.stopped().get());
    }
    if (channel.waiting() == 0) {
      return new Status(Tone.OK, desk.text("sync-page.all-applied"));
    }
    return model.isOffline(channel)
        ? new Status(Tone.OFFLINE, desk.text("sync-page.waits-for-link"))
        : new Status(Tone.ACCENT, desk.text("sync-page.catching-up"));
  }

  @Override
  public Node view() {
    return view;
  }

  @Override
  public List<ScreenKey> keys() {
    return List.of(
        ScreenKey.of(
            "Shortcut+R",
            desk.words("sync-page.retry"),
            this::retry,
            javafx.beans.binding.Bindings.createBooleanBinding(this::hasParked, model.picture())));
  }

  private boolean hasParked() {
    return Optional.ofNullable(model.picture().get())
        .filter(known -> !known.parked().isEmpty())
        .isPresent();
  }
}
