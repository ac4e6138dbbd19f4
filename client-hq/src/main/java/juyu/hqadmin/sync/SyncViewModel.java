package juyu.hqadmin.sync;

import javafx.beans.value.ObservableValue;
import juyu.ui.api.SyncReader;
import juyu.ui.sync.SyncPicture;
import juyu.ui.sync.SyncState;
import org.jspecify.annotations.Nullable;

/** How head office stands with its stations. */
public final class SyncViewModel {

  private final SyncReader reader;
  private final ObservableValue<Integer> needsYou;

  public SyncViewModel(SyncReader reader) {
    this.reader = reader;
    needsYou = reader.picture().map(SyncViewModel::waiting).orElse(0);
  }

  private static int waiting(@Nullable SyncPicture picture) {
    return picture == null ? 0 : picture.parked().size();
  }

  /** How many entries wait for a person. */
  public ObservableValue<Integer> needsYou() {
    return needsYou;
  }

  ObservableValue<SyncState> state() {
    return reader.state();
  }

  ObservableValue<@Nullable SyncPicture> picture() {
    return reader.picture();
  }

  SyncReader decisions() {
    return reader;
  }
}
