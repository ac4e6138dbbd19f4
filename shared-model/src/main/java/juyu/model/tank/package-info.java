/** Tanks: which product lies where under a station, and how much of it fits. */
@org.jspecify.annotations.NullMarked
package juyu.model.tank;
