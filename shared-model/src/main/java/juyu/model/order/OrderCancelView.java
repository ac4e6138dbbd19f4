package juyu.model.order;

import java.time.Instant;

/**
 * That an order was cancelled.
 *
 * @param reason why
 * @param cancelledAt when
 */
public record OrderCancelView(String reason, Instant cancelledAt) {}
