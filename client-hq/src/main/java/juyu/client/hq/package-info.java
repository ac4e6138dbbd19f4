/** The head office window, a client of head office's HTTP interface. */
@NullMarked
package juyu.client.hq;

import org.jspecify.annotations.NullMarked;
