/** The head office node, which all stations report to. */
@NullMarked
package juyu.hq;

import org.jspecify.annotations.NullMarked;
