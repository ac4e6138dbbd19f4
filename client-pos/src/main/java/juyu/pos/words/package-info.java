/** What the window says to the cashier, before it is words of a language. */
@org.jspecify.annotations.NullMarked
package juyu.pos.words;
