/** The HTTP side that every node shares. */
@NullMarked
package juyu.http;

import org.jspecify.annotations.NullMarked;
