package juyu.bos.sync;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntConsumer;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.value.ObservableValue;
import juyu.bos.desk.Office;
import juyu.model.sync.SkipParked;
import juyu.model.value.NodeCode;
import juyu.ui.api.Address;
import juyu.ui.api.Failure;
import juyu.ui.api.Once;
import juyu.ui.api.SyncReader;
import juyu.ui.form.Field;
import juyu.ui.form.Form;
import juyu.ui.sync.SyncPicture;
import juyu.ui.table.Rows;
import org.jspecify.annotations.Nullable;

/** How the station stands with head office and its tills, and what a person can do about it. */
public final class SyncViewModel {

  private final Office office;
  private final SyncReader reader;
  private final Form retrying;
  private final Once<SyncPicture> retryOnce;

  public SyncViewModel(Office office, SyncReader reader) {
    this.office = office;
    this.reader = reader;
    this.retrying = new Form(office.work(), office.texts());
    this.retryOnce = new Once<>(office.api(), SyncPicture.class);
  }

  /** Null before the first answer. */
  ReadOnlyObjectProperty<@Nullable SyncPicture> picture() {
    return reader.picture();
  }

  ObservableValue<Rows<SyncPicture.Channel>> channels() {
    return seen(known -> Rows.of(known.channels()), Rows.loading());
  }

  /** How many entries need a person. */
  public ObservableValue<Integer> needsYou() {
    return seen(known -> known.parked().size(), 0);
  }

  /** What cannot be applied until a person decides. */
  ObservableValue<List<SyncPicture.Parked>> parked() {
    return seen(SyncPicture::parked, List.of());
  }

  private <R> ObservableValue<R> seen(Function<SyncPicture, R> part, R before) {
    return Bindings.createObjectBinding(
        () -> {
          SyncPicture known = reader.picture().get();
          return known == null ? before : part.apply(known);
        },
        reader.picture());
  }

  /** Head office first, then the tills by code. */
  static List<SyncPicture.Link> links(SyncPicture known) {
    return known.links().stream()
        .sorted(
            Comparator.comparing((SyncPicture.Link link) -> !isHeadOffice(link))
                .thenComparing(SyncPicture.Link::neighbour))
        .toList();
  }

  static boolean isHeadOffice(SyncPicture.Link link) {
    return link.neighbour().equals(NodeCode.HQ.value());
  }

  /** Whether there is no link over which this channel could go on. */
  boolean isOffline(SyncPicture.Channel channel) {
    SyncPicture known = reader.picture().get();
    return known != null
        && known.links().stream()
            .filter(link -> link.neighbour().equals(channel.neighbourOf(known.node())))
            .anyMatch(link -> link.state() == SyncPicture.LinkState.OFFLINE);
  }

  /** What waits for this neighbour, as far as this station knows: what it has written itself. */
  static Optional<SyncPicture.Channel> towards(SyncPicture known, String neighbour) {
    return known.channels().stream()
        .filter(channel -> channel.isWrittenBy(known.node()))
        .filter(channel -> channel.neighbourOf(known.node()).equals(neighbour))
        .findFirst();
  }

  ReadOnlyBooleanProperty retryUnderWay() {
    return retrying.busy();
  }

  ReadOnlyObjectProperty<Optional<Failure>> retryFailure() {
    return retrying.failure();
  }

  /**
   * Tries everything that is parked again.
   *
   * @param done is told how many still are
   */
  void retryParked(IntConsumer done) {
    retrying.send(
        () -> retryOnce.post(Address.of("/parked/retry"), ""),
        now -> {
          reader.look();
          done.accept(now.parked().size());
        });
  }

  SkipForm skip(SyncPicture.Parked parked) {
    return new SkipForm(parked);
  }

  /** Gives up on one parked entry, with a reason. */
  final class SkipForm {

    private final SyncPicture.Parked parked;
    private final Field<String> reason = Field.text("reason");
    private final Form form = new Form(office.work(), office.texts(), reason);
    private final Once<SyncPicture> once = new Once<>(office.api(), SyncPicture.class);

    private SkipForm(SyncPicture.Parked parked) {
      this.parked = parked;
    }

    SyncPicture.Parked parked() {
      return parked;
    }

    Field<String> reason() {
      return reason;
    }

    Form form() {
      return form;
    }

    void send(Runnable done) {
      form.send(
          () ->
              once.post(
                  Address.of("/parked", parked.event(), "skip"),
                  new SkipParked(parked.feature(), reason.get())),
          now -> {
            reader.look();
            done.run();
          });
    }
  }
}
