/**
 * A station with its tills and head office, for tests and pictures: real nodes, a clock by hand.
 */
@NullMarked
package juyu.bos.world;

import org.jspecify.annotations.NullMarked;
