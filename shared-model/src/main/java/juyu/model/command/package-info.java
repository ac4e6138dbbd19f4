/** What every command answers with. */
@org.jspecify.annotations.NullMarked
package juyu.model.command;
