package juyu.http.node;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Supplier;
import juyu.http.Api;
import juyu.http.ApiRequest;
import juyu.http.ApiServer;
import juyu.http.ApiSettings;
import juyu.http.Changes;
import juyu.http.Route;
import juyu.http.access.Access;
import juyu.http.access.ApiFile;
import juyu.http.access.OwnerToken;
import juyu.http.access.TokenCheck;
import juyu.http.idempotency.Idempotency;
import juyu.http.idempotency.Stored;
import juyu.model.command.Outcome;
import juyu.model.journal.Action;
import juyu.model.journal.By;
import juyu.model.journal.Event;
import juyu.model.journal.Journal;
import juyu.model.node.Part;
import juyu.model.sync.EventNotice;
import juyu.model.sync.LinkStatus;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A node's local API: features add their routes to {@link #api()}, commands run through {@link
 * #command}, and {@link #start} opens it and writes {@code api.json} into the node's folder.
 */
public final class NodeServer implements Part {

  private static final Logger LOG = LoggerFactory.getLogger(NodeServer.class);

  /** Nobody repeats a request after so long. */
  private static final Duration KEPT_FOR = Duration.ofDays(7);

  private static final Duration FORGET_EVERY = Duration.ofDays(1);

  private final AtomicReference<Instant> lastForgotten = new AtomicReference<>(Instant.EPOCH);
  private final Journal journal;
  private final Path folder;
  private final OwnerToken owner;
  private final Idempotency idempotency;
  private final Api api = new Api();
  private final Changes changes = new Changes();
  private Optional<ApiServer> server = Optional.empty();

  /**
   * Makes the server, with the routes that every node has.
   *
   * @param links how the links with the neighbours are
   */
  public NodeServer(Journal journal, Path folder, Clock clock, Supplier<List<LinkStatus>> links) {
    this.journal = journal;
    this.folder = folder;
    try {
      this.owner = OwnerToken.keptIn(folder);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot keep the owner's token in " + folder, e);
    }
    this.idempotency = new Idempotency(clock, owner.value());
    new SyncRoutes(journal, links).register(this);
    api.stream("/changes", Access.READ, changes);
    journal.onCommit(this::publish);
  }

  private void publish(List<Event> events) {
    if (changes.readers() > 0) {
      events.forEach(event -> changes.publish("event", EventNotice.of(event)));
    }
  }

  /** Where features add their routes. */
  public Api api() {
    return api;
  }

  /** The stream that windows listen to. */
  public Changes changes() {
    return changes;
  }

  /**
   * Runs a command in one transaction, once for each Idempotency-Key.
   *
   * @param work decides and records; a refusal must come before anything is recorded
   */
  public Object command(ApiRequest request, Function<Action, ?> work) {
    return perform(
        request, action -> idempotency.once(action.tx(), request, () -> work.apply(action)));
  }

  /**
   * Runs a command in one transaction, once for each Idempotency-Key, whose answer is made after
   * the commit.
   *
   * @param work decides and records; a refusal must come before anything is recorded
   * @param kept what to keep of it with the key
   * @param replay makes of what was kept the outcome of a repeated request
   */
  public <T> Outcome<T> command(
      ApiRequest request,
      Function<Action, Outcome<T>> work,
      Function<? super T, ?> kept,
      Function<Stored, ? extends T> replay) {
    return perform(
        request,
        action -> idempotency.once(action.tx(), request, () -> work.apply(action), kept, replay));
  }

  private <T> T perform(ApiRequest request, Function<Action, T> work) {
    return journal.perform(
        By.actor(request.actor().name(), journal.newId()),
        action -> {
          forgetOldAnswers(action);
          return work.apply(action);
        });
  }

  /**
   * The answer already given to a request with this Idempotency-Key, if there is one: for a command
   * that must do something before its transaction.
   */
  public Optional<Stored> answered(ApiRequest request) {
    return request.idempotencyKey().isEmpty()
        ? Optional.empty()
        : journal.store().read(tx -> idempotency.answered(tx, request));
  }

  /** Once a day is enough; it rides with a command, so it needs no thread and no commit. */
  private void forgetOldAnswers(Action action) {
    Instant last = lastForgotten.get();
    if (Duration.between(last, action.now()).compareTo(FORGET_EVERY) > 0
        && lastForgotten.compareAndSet(last, action.now())) {
      int forgotten = idempotency.forget(action.tx(), KEPT_FOR);
      LOG.debug("{} old answers forgotten", forgotten);
    }
  }

  /**
   * Opens the API.
   *
   * @param host the address to listen on
   * @param port 0 for any free one
   * @param people the tokens of signed-in people, beside the owner's
   * @param document the resource with the OpenAPI document
   */
  public void start(String host, int port, TokenCheck people, String document) {
    ApiServer started =
        ApiServer.start(api, ApiSettings.local(owner.or(people), document).withAddress(host, port));
    server = Optional.of(started);
    try {
      new ApiFile(journal.self().value(), started.url(), owner.value()).write(folder);
    } catch (IOException e) {
      started.close();
      throw new UncheckedIOException("cannot write api.json into " + folder, e);
    }
  }

  /** Every route, those that all nodes have included. */
  public List<Route> routes() {
    return started().routes();
  }

  /** Where it listens. */
  public String url() {
    return started().url();
  }

  private ApiServer started() {
    return server.orElseThrow(() -> new IllegalStateException("not started"));
  }

  /** Ends the API and takes {@code api.json} away. */
  @Override
  public void close() {
    drop();
    try {
      ApiFile.delete(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Ends the API as a crash would: {@code api.json} stays behind. */
  @Override
  public void drop() {
    server.ifPresent(ApiServer::close);
  }
}
