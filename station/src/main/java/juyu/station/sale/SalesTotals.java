package juyu.station.sale;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import juyu.http.ApiRequest;
import juyu.http.As;
import juyu.http.Paging;
import juyu.http.access.Access;
import juyu.model.sale.SaleQueries;
import juyu.model.sale.SalesSummaryResource;
import juyu.model.sale.SalesSummaryView;
import juyu.model.sale.SalesSummaryView.Place;
import juyu.model.store.Tx;
import juyu.model.value.NodeCode;
import juyu.model.value.Page;
import juyu.station.Parameters;
import juyu.station.StationNode;
import juyu.station.product.ProductNames;

/** What was sold by product, day and till, without what was cancelled. */
public final class SalesTotals {

  private static final LocalDate FIRST = LocalDate.of(1, 1, 1);
  private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

  private final StationNode node;

  private SalesTotals(StationNode node) {
    this.node = node;
  }

  public static void register(StationNode node) {
    node.server().api().get("/salesSummaries", Access.READ, new SalesTotals(node)::list);
  }

  private Page<SalesSummaryResource> list(ApiRequest request) {
    Paging paging = request.paging();
    Optional<LocalDate> day = request.query("businessDate", As.DATE);
    SaleQueries.Which which =
        new SaleQueries.Which(
            Optional.of(node.code()),
            request.query("till", Parameters.TILL),
            day.or(() -> request.query("from", As.DATE)).orElse(FIRST),
            day.or(() -> request.query("to", As.DATE)).orElse(LAST));
    Optional<Place> after = paging.behind(SalesTotals::place);
    Predicate<SalesSummaryView> wanted = wanted(request.query("productId"));
    return node.store()
        .read(tx -> {
          ProductNames products = new ProductNames(tx);
          return paging
              .page(totals(tx, which, after, wanted, paging.fetch()), SalesTotals::key)
              .map(one -> SalesSummaryResource.of(one, products.of(one.productId())));
        });
  }

  private static Predicate<SalesSummaryView> wanted(Optional<String> product) {
    return total -> product.isEmpty() || total.productId().equals(product.get());
  }

  /** Reads on until enough of those that are wanted are found, or there are no more. */
  private static List<SalesSummaryView> totals(
      Tx tx,
      SaleQueries.Which which,
      Optional<Place> after,
      Predicate<SalesSummaryView> wanted,
      int most) {
    List<SalesSummaryView> found = new ArrayList<>();
    Optional<Place> from = after;
    List<SalesSummaryView> next;
    do {
      next = SaleQueries.summary(tx, which, from, most);
      next.stream().filter(wanted).limit(most - found.size()).forEach(found::add);
      from = next.isEmpty() ? from : Optional.of(next.getLast().place());
    } while (found.size() < most && next.size() == most);
    return found;
  }

  private static String key(SalesSummaryView total) {
    return "%s/%s/%s".formatted(total.businessDate(), total.till(), total.productId());
  }

  private static Place place(String key) {
    String[] parts = key.split("/", 3);
    return new Place(
        NodeCode.of(parts[1]).station().value(), LocalDate.parse(parts[0]), parts[1], parts[2]);
  }
}
