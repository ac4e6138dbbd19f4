/** Who stands at the till: sign-in by PIN, and the tokens of those who are signed in. */
@org.jspecify.annotations.NullMarked
package juyu.till.signin;
