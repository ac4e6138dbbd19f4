/** Orders from head office. */
@NullMarked
package juyu.bos.order;

import org.jspecify.annotations.NullMarked;
