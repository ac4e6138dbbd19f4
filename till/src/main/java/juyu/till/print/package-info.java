/** Receipts and reports on paper: what they say, the printer, and the queue before it. */
@org.jspecify.annotations.NullMarked
package juyu.till.print;
