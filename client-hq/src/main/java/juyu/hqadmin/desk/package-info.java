/** What a screen of this window is given. */
@NullMarked
package juyu.hqadmin.desk;

import org.jspecify.annotations.NullMarked;
