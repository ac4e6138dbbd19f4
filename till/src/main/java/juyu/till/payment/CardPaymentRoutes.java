package juyu.till.payment;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import juyu.http.ApiRequest;
import juyu.http.As;
import juyu.http.Paging;
import juyu.http.access.Access;
import juyu.http.problem.Problem;
import juyu.http.problem.Texts;
import juyu.model.value.Money;
import juyu.model.value.Page;
import juyu.till.TillNode;

/** What the card terminal was asked for, as a route. */
public final class CardPaymentRoutes {

  private final TillNode node;

  private CardPaymentRoutes(TillNode node) {
    this.node = node;
  }

  public static void register(TillNode node) {
    CardPaymentRoutes routes = new CardPaymentRoutes(node);
    node.server().api().get("/cardPayments", Access.READ, routes::list);
  }

  /** A payment as the API shows it. */
  record Resource(
      UUID id,
      UUID saleId,
      Money amount,
      Optional<String> approvalNo,
      CardPayment.State state,
      Instant askedAt,
      long attempts,
      Optional<String> problem) {

    static Resource of(CardPayment payment) {
      return new Resource(
          payment.id(),
          payment.saleId(),
          payment.amount(),
          Optional.of(payment.approvalNo()).filter(number -> !number.isEmpty()),
          payment.state(),
          payment.askedAt(),
          payment.attempts(),
          payment.problem());
    }
  }

  private Page<Resource> list(ApiRequest request) {
    Paging paging = request.paging();
    boolean open = request.query("open", As.FLAG).orElse(false);
    Optional<UUID> before = paging.after().map(CardPaymentRoutes::id);
    return paging
        .page(
            node.store().read(tx -> node.cards().list(tx, open, before, paging.fetch())),
            payment -> payment.id().toString())
        .map(Resource::of);
  }

  private static UUID id(String cursor) {
    try {
      return UUID.fromString(cursor);
    } catch (IllegalArgumentException e) {
      throw Problem.badParameter("after", Texts.HTTP.text("expected.cursor"));
    }
  }
}
