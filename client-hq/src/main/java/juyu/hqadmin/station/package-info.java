/** The stations and how they stand with head office. */
@NullMarked
package juyu.hqadmin.station;

import org.jspecify.annotations.NullMarked;
