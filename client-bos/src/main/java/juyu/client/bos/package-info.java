/** The station manager's window. */
@NullMarked
package juyu.client.bos;

import org.jspecify.annotations.NullMarked;
