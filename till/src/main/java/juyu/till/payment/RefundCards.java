package juyu.till.payment;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import juyu.model.journal.Effect;
import juyu.model.journal.Recorded;
import juyu.model.journal.Registry;
import juyu.model.sale.SaleCancelled;
import juyu.model.sale.Tender;
import juyu.model.sale.TenderKind;
import juyu.model.value.NodeCode;

/**
 * Pays back over the card terminal what a cancel of this till owes. Tried again until the terminal
 * takes it; the reference keeps it from being paid twice.
 */
public final class RefundCards implements Effect<SaleCancelled> {

  private final CardTerminal terminal;
  private final NodeCode self;

  private RefundCards(CardTerminal terminal, NodeCode self) {
    this.terminal = terminal;
    this.self = self;
  }

  /** Adds it to what the till does. */
  public static void register(Registry registry, CardTerminal terminal, NodeCode self) {
    registry
        .feature("payment")
        .effect("refund-cards", SaleCancelled.TYPE, new RefundCards(terminal, self));
  }

  @Override
  public void run(UUID key, Recorded<SaleCancelled> cancel) {
    if (cancel.node().equals(self)) {
      List<Tender> refunds = cancel.body().refunds();
      for (int i = 0; i < refunds.size(); i++) {
        refund(part(key, i), refunds.get(i));
      }
    }
  }

  /** The name of one repayment among several of a cancel. */
  private static UUID part(UUID key, int number) {
    return UUID.nameUUIDFromBytes("%s/%d".formatted(key, number).getBytes(StandardCharsets.UTF_8));
  }

  private void refund(UUID reference, Tender tender) {
    if (tender.kind() == TenderKind.CARD) {
      terminal.refund(reference, tender.approvalNo(), tender.amount());
    }
  }
}
