/** The one door for words: every text of a window, in the language of whoever sits before it. */
@NullMarked
package juyu.ui.text;

import org.jspecify.annotations.NullMarked;
