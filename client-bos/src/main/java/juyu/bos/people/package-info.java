/** Who works here and may sign in where. */
@NullMarked
package juyu.bos.people;

import org.jspecify.annotations.NullMarked;
