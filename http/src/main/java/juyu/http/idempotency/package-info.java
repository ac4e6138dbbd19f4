/** The same command sent twice runs once. */
@NullMarked
package juyu.http.idempotency;

import org.jspecify.annotations.NullMarked;
