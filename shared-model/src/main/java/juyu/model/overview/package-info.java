/** What head office opens in the morning, as its API shows it. */
@org.jspecify.annotations.NullMarked
package juyu.model.overview;
