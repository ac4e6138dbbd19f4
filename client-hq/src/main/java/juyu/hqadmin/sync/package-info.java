/** How head office stands with its stations, and what needs a person. */
@NullMarked
package juyu.hqadmin.sync;

import org.jspecify.annotations.NullMarked;
