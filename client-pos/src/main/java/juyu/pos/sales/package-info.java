/** Sales that were made: the last ones, one that is looked for, and its cancel. */
@org.jspecify.annotations.NullMarked
package juyu.pos.sales;
