package juyu.ui.form;

import java.util.List;

/**
 * Of what a field takes one, and how a person finds it among many.
 *
 * @param <T> what is chosen
 */
public interface Choices<T> {

  /** Whatever can be chosen now, in the order of a list. */
  List<T> all();

  /** Its name, as it stands in the field. */
  String words(T one);

  /** What tells it from others of the same name, such as its code. */
  String aside(T one);

  /** Whether this names it, and no part of it. */
  boolean is(T one, String typed);

  /** Whether somebody who has typed this may mean it. */
  boolean fits(T one, String part);
}
