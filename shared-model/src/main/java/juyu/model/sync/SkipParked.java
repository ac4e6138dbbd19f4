package juyu.model.sync;

/**
 * Gives up on a parked event.
 *
 * @param feature which could not apply it
 * @param reason why it may be given up; not blank
 */
public record SkipParked(String feature, String reason) {}
