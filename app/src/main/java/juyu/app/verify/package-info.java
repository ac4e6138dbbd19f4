/** Says whether the stores of a chain agree with their journals and with each other. */
@NullMarked
package juyu.app.verify;

import org.jspecify.annotations.NullMarked;
