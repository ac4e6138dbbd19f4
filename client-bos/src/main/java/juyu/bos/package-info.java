/** The station manager's window. */
@NullMarked
package juyu.bos;

import org.jspecify.annotations.NullMarked;
