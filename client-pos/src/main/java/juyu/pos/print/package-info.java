/** The receipt printer as the cashier sees it: how it is, what waits, and what it has printed. */
@org.jspecify.annotations.NullMarked
package juyu.pos.print;
