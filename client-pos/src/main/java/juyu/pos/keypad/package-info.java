/** Digits from the keyboard, for screens with a keypad. */
@org.jspecify.annotations.NullMarked
package juyu.pos.keypad;
