package juyu.ui.sync;

import java.util.UUID;

/** What a person may decide about parked entries. Called in the background; may throw. */
public interface SyncActions {

  /** Tries again to apply all that is parked. */
  SyncPicture retry();

  /**
   * Gives up on one.
   *
   * @param reason stays in the journal with the name of whoever gave it
   */
  SyncPicture skip(UUID event, String feature, String reason);
}
