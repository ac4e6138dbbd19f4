/** The head office window, a client of head office's HTTP interface. */
@NullMarked
package juyu.hqadmin;

import org.jspecify.annotations.NullMarked;
