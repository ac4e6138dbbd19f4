/** Money, quantities and codes: exact values that every feature speaks in. */
@org.jspecify.annotations.NullMarked
package juyu.model.value;
