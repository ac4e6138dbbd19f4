/**
 * Events, the channels that list them, and the one way in which state changes: decide, record,
 * apply, in one transaction.
 */
@org.jspecify.annotations.NullMarked
package juyu.model.journal;
