/** Who may call: bearer tokens, actors and rights. */
@NullMarked
package juyu.http.access;

import org.jspecify.annotations.NullMarked;
