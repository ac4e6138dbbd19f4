/** Colours by meaning, type, spacing, icons and the small parts that every screen is made of. */
@NullMarked
package juyu.ui.theme;

import org.jspecify.annotations.NullMarked;
