/** The store: Hibernate on SQLite or PostgreSQL, one writer. */
@org.jspecify.annotations.NullMarked
package juyu.model.store;
