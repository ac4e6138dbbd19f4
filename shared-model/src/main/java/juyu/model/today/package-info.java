/** What a station's manager opens in the morning, as the station's API shows it. */
@org.jspecify.annotations.NullMarked
package juyu.model.today;
