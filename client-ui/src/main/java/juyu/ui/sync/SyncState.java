package juyu.ui.sync;

import java.time.Instant;

/** How a node stands with its neighbours, as the chip in the top bar says it. */
public sealed interface SyncState {

  /** All that was written here is applied there, and nothing waits. */
  record InStep() implements SyncState {}

  /**
   * Connected; entries wait.
   *
   * @param left entries
   * @param secondsLeft at the pace of now; less than 0 while nobody knows
   */
  record CatchingUp(long left, long secondsLeft) implements SyncState {}

  /**
   * No link upwards. Nothing is lost: what waits is kept here.
   *
   * @param waiting sales at a till, entries at a station
   * @param oldest when the oldest of them was written; {@code since} if none waits
   */
  record Offline(Instant since, long waiting, Instant oldest) implements SyncState {}

  /** Something cannot be applied until a person decides. */
  record NeedsPerson(long count) implements SyncState {}

  /**
   * At head office: how its stations are.
   *
   * @param parked entries that need a person, in all of them
   */
  record Stations(long inStep, long all, long parked) implements SyncState {}

  /** The window does not know: it has no answer from its node. */
  record NotKnown() implements SyncState {}
}
