/** What goes wrong, said as RFC 9457 problems in the language of the reader. */
@NullMarked
package juyu.http.problem;

import org.jspecify.annotations.NullMarked;
