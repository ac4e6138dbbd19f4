/** How long windows take to be there: what {@code bench/start.sh} starts and watches. */
@NullMarked
package juyu.bench.start;

import org.jspecify.annotations.NullMarked;
