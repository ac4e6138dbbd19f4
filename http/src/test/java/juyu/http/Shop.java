package juyu.http;

import java.math.BigDecimal;
import java.net.http.HttpClient;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import juyu.http.access.Access;
import juyu.http.access.Actor;
import juyu.http.access.TokenCheck;
import juyu.http.problem.Problem;
import juyu.http.problem.Text;
import juyu.model.value.Money;
import juyu.model.value.NodeCode;
import juyu.model.value.Quantity;
import org.jspecify.annotations.Nullable;

/** A small shop with a real server: the routes that the tests call. */
final class Shop implements AutoCloseable {
  static final String CASHIER = "cashier-token";
  static final String MANAGER = "manager-token";
  static final Access SELL = Access.role("cashier", "manager");
  static final Access CLOSE_SHIFT = Access.role("manager");
  static final UUID SALE = UUID.fromString("0198c0de-7a3b-7c11-9a54-0123456789ab");

  enum Grade {
    DIESEL,
    PETROL
  }

  record Line(String product, BigDecimal qty, @Nullable Grade grade) {}

  record CompleteSale(List<Line> lines, long paid, Optional<Instant> at, @Nullable String note) {}

  record Sale(UUID id, Instant at, int lines, BigDecimal qty, Optional<String> note) {}

  record Report(
      Optional<LocalDate> day,
      Optional<Instant> since,
      Optional<Grade> grade,
      Optional<Boolean> open) {}

  record Payment(Money total, Quantity qty, NodeCode at, Optional<Money> tip) {}

  final AtomicReference<Optional<Text>> missing = new AtomicReference<>(Optional.empty());
  final HttpClient client = HttpClient.newHttpClient();
  final Changes changes;
  final ApiServer server;
  final Caller cashier;

  Shop() {
    this(tokens(), new Changes());
  }

  Shop(TokenCheck tokens, Changes changes) {
    this.changes = changes;
    this.server =
        ApiServer.start(
            routes(), ApiSettings.local(tokens, "openapi/sample.yaml").withReadiness(missing::get));
    this.cashier = caller(CASHIER);
  }

  Caller caller(String token) {
    return new Caller(client, server.url(), token);
  }

  static TokenCheck tokens() {
    return token ->
        switch (token) {
          case CASHIER -> Optional.of(Actor.of("kim", "cashier"));
          case MANAGER -> Optional.of(Actor.of("lee", "manager"));
          default -> Optional.empty();
        };
  }

  private Api routes() {
    return new Api()
        .stream("/changes", Access.READ, changes)
            .get("/products", Access.READ, this::products)
            .get("/products/{code}", Access.READ, this::product)
            .get("/sales/{id}", SELL, this::sale)
            .post("/sales", SELL, CompleteSale.class, this::completeSale)
            .delete("/sales/{id}", SELL, request -> Reply.noContent())
            .post(
                "/shift/close",
                CLOSE_SHIFT,
                request -> Problem.conflict("shift.closed", "No shift."))
            .post("/payments", SELL, Payment.class, (request, payment) -> payment)
            .get("/reports", Access.READ, this::reports)
            .get("/whoami", Access.READ, ApiRequest::actor)
            .get("/broken", Access.READ, request -> broken())
            .get("/overflow", Access.READ, request -> overflow(1))
            .get("/half", Access.READ, request -> 0.5);
  }

  private static Object broken() {
    throw new IllegalStateException("jdbc:sqlite:/secret/path");
  }

  @SuppressWarnings("InfiniteRecursion") // an error of the virtual machine is what is wanted
  private static int overflow(int depth) {
    return 1 + overflow(depth + 1);
  }

  private Object products(ApiRequest request) {
    Paging paging = request.paging();
    int from = paging.after().map(Integer::parseInt).orElse(0);
    List<String> rows =
        IntStream.rangeClosed(from + 1, 250)
            .limit(paging.fetch())
            .mapToObj(String::valueOf)
            .toList();
    return paging.page(rows, row -> row);
  }

  private Object product(ApiRequest request) {
    throw Problem.notFound("product " + request.path("code"));
  }

  private Object reports(ApiRequest request) {
    return new Report(
        request.query("day", As.DATE),
        request.query("since", As.INSTANT),
        request.query("grade", As.oneOf(Grade.class)),
        request.query("open", As.FLAG));
  }

  private Object sale(ApiRequest request) {
    UUID id = request.path("id", As.ID);
    return new Sale(id, Instant.ofEpochSecond(0), 0, new BigDecimal("1E+3"), Optional.empty());
  }

  private Object completeSale(ApiRequest request, CompleteSale command) {
    BigDecimal qty =
        command.lines().stream().map(Line::qty).reduce(BigDecimal.ZERO, BigDecimal::add);
    if (qty.signum() <= 0) {
      return Problem.invalid("lines[0].qty", "must be above 0");
    }
    Instant at = command.at().orElse(Instant.parse("2026-02-14T05:06:07Z"));
    return Reply.created(
        "/sales/" + SALE,
        new Sale(SALE, at, command.lines().size(), qty, Optional.ofNullable(command.note())));
  }

  @Override
  public void close() {
    server.close();
    client.shutdownNow();
  }
}
