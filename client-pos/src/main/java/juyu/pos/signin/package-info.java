/** Who stands at the till: person and PIN. */
@org.jspecify.annotations.NullMarked
package juyu.pos.signin;
