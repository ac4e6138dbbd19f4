package juyu.http.node;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import juyu.http.ApiRequest;
import juyu.http.As;
import juyu.http.Json;
import juyu.http.access.Access;
import juyu.http.access.Actor;
import juyu.http.problem.Problem;
import juyu.http.problem.Texts;
import juyu.model.journal.By;
import juyu.model.journal.Event;
import juyu.model.journal.Journal;
import juyu.model.sync.ChannelResource;
import juyu.model.sync.EventResource;
import juyu.model.sync.EventsResource;
import juyu.model.sync.LinkStatus;
import juyu.model.sync.SkipParked;
import juyu.model.sync.SyncResource;
import juyu.model.sync.SyncResource.Conflict;
import juyu.model.sync.SyncResource.Parked;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** How the node stands with its neighbours, and what happened, as routes that every node has. */
final class SyncRoutes {

  /** Who may decide about parked events. */
  private static final Access DECIDE = Access.role(Actor.OWNER, "manager", "admin");

  /** From the hash of a PIN or password it can be found by trying. */
  private static final Set<String> NEVER_SHOWN = Set.of("pinHash", "passwordHash");

  private final Journal journal;
  private final Supplier<List<LinkStatus>> links;

  SyncRoutes(Journal journal, Supplier<List<LinkStatus>> links) {
    this.journal = journal;
    this.links = links;
  }

  void register(NodeServer server) {
    server
        .api()
        .get("/sync", Access.READ, request -> sync())
        .get("/events", Access.READ, this::events)
        .post("/parked/retry", DECIDE, this::retry)
        .post("/parked/{event}/skip", DECIDE, SkipParked.class, this::skip);
  }

  private SyncResource sync() {
    return new SyncResource(
        journal.self().value(),
        journal.now(),
        links.get(),
        journal.channels().stream().map(ChannelResource::of).toList(),
        journal.parked().stream().map(Parked::of).toList(),
        journal.conflicts().stream().map(Conflict::of).toList());
  }

  private static EventResource resource(Event event) {
    return new EventResource(
        event.id(),
        event.type(),
        event.time(),
        event.node().value(),
        event.actor(),
        event.subject().value(),
        event.version(),
        event.correlation(),
        event.causation(),
        shown(event));
  }

  /** The body without what nobody needs to see, whatever event carries it. */
  private static JsonNode shown(Event event) {
    ObjectNode body = Json.read(event.body(), ObjectNode.class);
    return body.without(NEVER_SHOWN);
  }

  private EventsResource events(ApiRequest request) {
    UUID correlation =
        request
            .query("correlationId", As.ID)
            .orElseThrow(() ->
                Problem.badParameter("correlationId", Texts.HTTP.text("expected.correlation")));
    return new EventsResource(
        journal.withCorrelation(correlation).stream().map(SyncRoutes::resource).toList());
  }

  private SyncResource retry(ApiRequest request) {
    journal.retryParked(request.actor().name());
    return sync();
  }

  private Object skip(ApiRequest request, SkipParked skip) {
    if (skip.reason().isBlank()) {
      return Problem.invalid("reason", Texts.HTTP.text("expected.reason"));
    }
    UUID event = request.path("event", As.ID);
    By by = By.actor(request.actor().name(), journal.newId());
    return journal.skipParked(by, event, skip.feature(), skip.reason())
        ? sync()
        : Problem.notFound("parked event " + event);
  }
}
