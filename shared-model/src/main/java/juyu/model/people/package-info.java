/** The people of a station: who may work at its tills and desk. */
@org.jspecify.annotations.NullMarked
package juyu.model.people;
