package juyu.simulation;

/** What goes wrong in a simulation; each kind must happen in a run of some length. */
enum Fault {
  DROP,
  DELAY,
  DUPLICATE,
  REORDER,
  LINK_CUT,
  CRASH_IN_TRANSACTION,
  CRASH_BEFORE_ANSWER,
  CRASH_BETWEEN_BATCHES,
  RESTART;

  /** As the last line of a run has it. */
  String word() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }
}
