/** Card payments: the terminal beside the till, and what the till asks of it. */
@org.jspecify.annotations.NullMarked
package juyu.till.payment;
