package juyu.bos.sync;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntConsumer;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import juyu.bos.live.Office;
import juyu.bos.live.Sending;
import juyu.model.sync.SkipParked;
import juyu.model.value.NodeCode;
import juyu.ui.api.Address;
import juyu.ui.api.Failure;
import juyu.ui.api.SyncReader;
import juyu.ui.sync.SyncPicture;
import juyu.ui.table.Rows;
import org.jspecify.annotations.Nullable;

/** How the station stands with head office and its tills, and what a person can do about it. */
public final class SyncViewModel {

  private final Office office;
  private final SyncReader reader;
  private final Sending<SyncPicture> retrying;

  public SyncViewModel(Office office, SyncReader reader) {
    this.office = office;
    this.reader = reader;
    this.retrying = new Sending<>(office);
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

  /** What waits for this neighbour, as far as this station knows: what it has written itself. */
  static Optional<SyncPicture.Channel> towards(SyncPicture known, String neighbour) {
    return known.channels().stream()
        .filter(channel -> channel.isWrittenBy(known.node()))
        .filter(channel -> channel.neighbourOf(known.node()).equals(neighbour))
        .findFirst();
  }

  ReadOnlyBooleanProperty retryUnderWay() {
    return retrying.underWay();
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
    retrying.post(
        Address.of("/parked/retry"),
        "",
        SyncPicture.class,
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
    private final Sending<SyncPicture> sending = new Sending<>(office);
    private final StringProperty reason = new SimpleStringProperty("");

    private SkipForm(SyncPicture.Parked parked) {
      this.parked = parked;
      reason.subscribe(text -> sending.edited());
    }

    SyncPicture.Parked parked() {
      return parked;
    }

    StringProperty reason() {
      return reason;
    }

    ReadOnlyBooleanProperty underWay() {
      return sending.underWay();
    }

    ReadOnlyObjectProperty<Optional<Failure>> failure() {
      return sending.failure();
    }

    void send(Runnable done) {
      sending.post(
          Address.of("/parked", parked.event(), "skip"),
          new SkipParked(parked.feature(), reason.get().strip()),
          SyncPicture.class,
          now -> {
            reader.look();
            done.run();
          });
    }
  }
}
