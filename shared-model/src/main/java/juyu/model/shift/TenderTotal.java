package juyu.model.shift;

import juyu.model.sale.TenderKind;
import juyu.model.value.Money;

/**
 * What one kind of payment brought, after change and refunds.
 *
 * @param kind what was paid with
 * @param amount net; negative if more was paid back
 */
public record TenderTotal(TenderKind kind, Money amount) {}
