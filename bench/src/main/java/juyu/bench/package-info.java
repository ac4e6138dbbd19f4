/** Measurements, run by hand as plain main programs. */
@NullMarked
package juyu.bench;

import org.jspecify.annotations.NullMarked;
