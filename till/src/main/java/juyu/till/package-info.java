/** The till node, which sells with or without a network. */
@NullMarked
package juyu.till;

import org.jspecify.annotations.NullMarked;
