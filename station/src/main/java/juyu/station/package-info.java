/** The station node, which keeps the books of one fuel station. */
@NullMarked
package juyu.station;

import org.jspecify.annotations.NullMarked;
