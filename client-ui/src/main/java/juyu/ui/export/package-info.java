/** Tables as files: CSV and Excel, written in the background. */
@NullMarked
package juyu.ui.export;

import org.jspecify.annotations.NullMarked;
