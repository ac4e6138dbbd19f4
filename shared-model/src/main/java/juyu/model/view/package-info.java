/** What the features' views are made of: rows that state facts, and how values lie in columns. */
@org.jspecify.annotations.NullMarked
package juyu.model.view;
