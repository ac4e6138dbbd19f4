/** How the station stands with head office and its tills. */
@NullMarked
package juyu.bos.sync;

import org.jspecify.annotations.NullMarked;
