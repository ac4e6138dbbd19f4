/** The language of fuel retail: events, rules and the store that every node keeps. */
@NullMarked
package juyu.model;

import org.jspecify.annotations.NullMarked;
