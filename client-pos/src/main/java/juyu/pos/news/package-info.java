/** Tells view models that the till's store has changed, on the thread that draws. */
@org.jspecify.annotations.NullMarked
package juyu.pos.news;
