package juyu.ui.form;

import juyu.ui.text.Texts;

/** How a field's input is read and written. */
interface Reading<T> {

  /**
   * @param input without spaces around it; never empty
   * @throws NotReadable with a key and arguments of what is wrong
   */
  T read(String input) throws NotReadable;

  /** As a person would type it, in its best form. */
  String write(T value);

  /** Whether it is a number, which stands at the right. */
  boolean isNumber();

  /** What is wrong with an input. */
  final class NotReadable extends Exception {
    private static final long serialVersionUID = 1;
    private final String key;
    private final transient Object[] args;

    NotReadable(String key, Object... args) {
      super(key, null, false, false);
      this.key = key;
      this.args = args;
    }

    String words(Texts texts) {
      return texts.text(key, args);
    }
  }
}
