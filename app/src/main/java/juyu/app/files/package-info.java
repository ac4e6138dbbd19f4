/** Folders of the commands' own. */
@NullMarked
package juyu.app.files;

import org.jspecify.annotations.NullMarked;
