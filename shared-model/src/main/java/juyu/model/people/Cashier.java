package juyu.model.people;

import java.util.UUID;

/**
 * Who stood at a till, as the receipt shows it: the name is that of the day.
 *
 * @param personId the person
 * @param name the name at that time
 */
public record Cashier(UUID personId, String name) {}
