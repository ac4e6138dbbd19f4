/** Sales and their cancels, from the basket to the totals. */
@org.jspecify.annotations.NullMarked
package juyu.model.sale;
