package juyu.ui.api;

/**
 * Something was stored at the node: a reason to look again, never the truth itself.
 *
 * @param event its id
 * @param type such as {@code sale.completed.v1}
 * @param subject what it is about
 * @param node who wrote it
 * @param correlationId what caused it all
 */
public record Change(
    String event, String type, String subject, String node, String correlationId) {}
