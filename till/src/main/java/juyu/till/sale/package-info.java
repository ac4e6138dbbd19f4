/** Sales of this till and their cancels, each with the station's word. */
@org.jspecify.annotations.NullMarked
package juyu.till.sale;
