package juyu.app.tour;

import java.util.Optional;

/**
 * What brings each of the demo's windows before the person, also one that was closed; nothing for a
 * window that belongs to another process.
 */
public record Desks(
    Optional<Runnable> till, Optional<Runnable> station, Optional<Runnable> office) {}
