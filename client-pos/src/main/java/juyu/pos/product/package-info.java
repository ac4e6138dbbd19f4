/** What can be sold: tiles by line of business, and search by name, code or barcode. */
@org.jspecify.annotations.NullMarked
package juyu.pos.product;
