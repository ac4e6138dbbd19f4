/** The station opens behind its window. */
@NullMarked
package juyu.bos.start;

import org.jspecify.annotations.NullMarked;
