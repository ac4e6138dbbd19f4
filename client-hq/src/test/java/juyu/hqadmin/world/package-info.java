/** Nodes that really run, for the tests and pictures of this window. */
@NullMarked
package juyu.hqadmin.world;

import org.jspecify.annotations.NullMarked;
