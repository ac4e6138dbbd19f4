/** Measurements of the product against a floor of the same run. */
@org.jspecify.annotations.NullMarked
package juyu.bench;
