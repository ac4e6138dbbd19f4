/** Stations: the sites that a brand runs. */
@org.jspecify.annotations.NullMarked
package juyu.model.station;
