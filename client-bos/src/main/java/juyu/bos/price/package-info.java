/** Prices in force and to come, and the tills that apply them. */
@NullMarked
package juyu.bos.price;

import org.jspecify.annotations.NullMarked;
