/** How the till stands with its station, for the chip, the banner and the panel. */
@org.jspecify.annotations.NullMarked
package juyu.pos.sync;
