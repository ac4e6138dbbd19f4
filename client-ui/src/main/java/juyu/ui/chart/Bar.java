package juyu.ui.chart;

/**
 * One of a row of figures.
 *
 * @param name under it: a day, a product
 * @param below a second line under it, such as "until 15:02"; may be empty
 * @param value in the smallest unit; not negative
 * @param words over it, brief
 * @param isRunning whether it still grows: drawn dashed, and not as if it were whole
 */
public record Bar(String name, String below, long value, String words, boolean isRunning) {}
