package juyu.ui.till;

/**
 * A line of a basket as it is shown. Words and figures come formatted.
 *
 * @param key stays with the line while others come and go
 * @param name of the product
 * @param hint muted, below the name; may be empty
 * @param quantity with its unit; empty while nothing is typed
 * @param price of one; empty if there is none
 * @param amount of the line; empty while nothing is typed
 * @param count between the minus and plus keys; empty if the line has none
 * @param canLess whether one less makes sense
 * @param canMore whether one more makes sense
 * @param problem why it cannot be sold as it stands; may be empty
 */
public record BasketRow(
    long key,
    String name,
    String hint,
    String quantity,
    String price,
    String amount,
    String count,
    boolean canLess,
    boolean canMore,
    String problem) {}
