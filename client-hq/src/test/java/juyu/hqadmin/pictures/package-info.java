/** Takes the pictures of this window for docs/screens, from running nodes. */
@NullMarked
package juyu.hqadmin.pictures;

import org.jspecify.annotations.NullMarked;
