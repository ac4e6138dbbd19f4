/** Shifts of this till: the drawer's float, what it took, and the count at the end. */
@org.jspecify.annotations.NullMarked
package juyu.till.shift;
