/** How JSON is read into records, by the journal and by the APIs. */
@org.jspecify.annotations.NullMarked
package juyu.model.json;
