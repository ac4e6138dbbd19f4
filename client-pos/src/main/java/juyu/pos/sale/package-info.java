/** The sale at the till: the open basket, what the digits mean, and the tenders. */
@org.jspecify.annotations.NullMarked
package juyu.pos.sale;
