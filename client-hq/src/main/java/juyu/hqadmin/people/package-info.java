/** Who works at head office. */
@NullMarked
package juyu.hqadmin.people;

import org.jspecify.annotations.NullMarked;
