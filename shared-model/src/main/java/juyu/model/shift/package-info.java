/** Shifts of a till: who works at it, and what its drawer should hold. */
@org.jspecify.annotations.NullMarked
package juyu.model.shift;
