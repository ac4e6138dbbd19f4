/** The whole brand at a glance. */
@NullMarked
package juyu.hqadmin.overview;

import org.jspecify.annotations.NullMarked;
