/** Every part of the windows on a page, to be looked at; made-up figures, for the eye only. */
@NullMarked
package juyu.ui.gallery;

import org.jspecify.annotations.NullMarked;
