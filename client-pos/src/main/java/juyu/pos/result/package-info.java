/** What the cashier sees after a tender: change, receipt, and how far the sale has come. */
@org.jspecify.annotations.NullMarked
package juyu.pos.result;
