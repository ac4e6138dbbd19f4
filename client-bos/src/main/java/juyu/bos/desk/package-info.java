/** What a screen of this window is given, and what all of them have in common. */
@NullMarked
package juyu.bos.desk;

import org.jspecify.annotations.NullMarked;
