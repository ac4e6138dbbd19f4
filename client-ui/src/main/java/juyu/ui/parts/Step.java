package juyu.ui.parts;

/**
 * One step of something that takes its course.
 *
 * @param name what happens in it
 * @param about muted, behind or below the name; may be empty
 * @param state how far it is
 */
public record Step(String name, String about, State state) {

  /** How far a step is. */
  public enum State {
    DONE,
    /** It is the one a person is at, or that is going on. */
    NOW,
    WAITING,
    /** It cannot go on without a person. */
    STUCK
  }
}
