/** People who sign in by password at a station's or at head office's windows, and who they are. */
@org.jspecify.annotations.NullMarked
package juyu.http.people;
