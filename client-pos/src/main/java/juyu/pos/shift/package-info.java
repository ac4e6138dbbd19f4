/** The shift at the drawer: opened with a float, looked at with X, closed with a blind count. */
@org.jspecify.annotations.NullMarked
package juyu.pos.shift;
