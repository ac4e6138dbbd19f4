/** The first screen of the morning. */
@NullMarked
package juyu.bos.today;

import org.jspecify.annotations.NullMarked;
