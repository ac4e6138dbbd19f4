/** What the window shows before its till is ready, and when the till cannot be opened. */
@org.jspecify.annotations.NullMarked
package juyu.pos.start;
