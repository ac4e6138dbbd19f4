package juyu.ui.fx;

/** What a job tells while it runs. */
public interface Progress {

  /** How far it is, of how much. */
  void at(long done, long of);

  /** Whether nobody waits for it any more: then it should end. */
  boolean cancelled();
}
