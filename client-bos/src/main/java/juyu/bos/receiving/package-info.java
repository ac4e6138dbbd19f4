/** What arrives: expected, confirmed, and without an order. */
@NullMarked
package juyu.bos.receiving;

import org.jspecify.annotations.NullMarked;
