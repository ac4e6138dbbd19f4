/** Small parts of screens: statuses, figures, lists, steps, grids. */
@NullMarked
package juyu.ui.parts;

import org.jspecify.annotations.NullMarked;
