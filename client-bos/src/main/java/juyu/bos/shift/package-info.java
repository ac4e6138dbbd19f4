/** Shifts and Z reports of all tills. */
@NullMarked
package juyu.bos.shift;

import org.jspecify.annotations.NullMarked;
