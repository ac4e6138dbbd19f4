/** What a cashier touches: keys, tiles, basket, receipt, and the scanner's ear. */
@NullMarked
package juyu.ui.till;

import org.jspecify.annotations.NullMarked;
