/** Talks with the HTTP API of running nodes, as any script could. */
@NullMarked
package juyu.app.api;

import org.jspecify.annotations.NullMarked;
