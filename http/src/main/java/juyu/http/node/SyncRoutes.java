package juyu.http.node;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
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
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** How the node stands with its neighbours, and what happened, as routes that every node has. */
final class SyncRoutes {

  /** Who may decide about parked events. */
  private static final Access DECIDE = Access.role(Actor.OWNER, "manager", "admin");

  /** From the hash of a PIN the PIN can be found by trying all of them. */
  private static final Set<String> NEVER_SHOWN = Set.of("pinHash");

  private final Journal journal;
  private final Supplier<? extends List<? extends Record>> links;

  SyncRoutes(Journal journal, Supplier<? extends List<? extends Record>> links) {
    this.journal = journal;
    this.links = links;
  }

  void register(NodeServer server) {
    server
        .api()
        .get("/sync", Access.READ, request -> sync())
        .get("/events", Access.READ, this::events)
        .post("/parked/retry", DECIDE, this::retry)
        .post("/parked/{event}/skip", DECIDE, Skip.class, this::skip);
  }

  /** One channel with a neighbour. */
  record ChannelResource(
      String channel,
      long written,
      long applied,
      long waiting,
      Optional<Instant> waitingSince,
      Optional<String> stopped) {

    static ChannelResource of(Journal.ChannelView view) {
      return new ChannelResource(
          view.channel().toString(),
          view.head().seq(),
          view.proven().seq(),
          view.waiting(),
          view.waitingSince(),
          view.stopped());
    }
  }

  /** The whole of it. */
  record SyncResource(
      String node,
      Instant now,
      List<? extends Record> links,
      List<ChannelResource> channels,
      List<Journal.ParkedView> parked,
      List<Journal.ConflictView> conflicts) {}

  private SyncResource sync() {
    return new SyncResource(
        journal.self().value(),
        journal.now(),
        links.get(),
        journal.channels().stream().map(ChannelResource::of).toList(),
        journal.parked(),
        journal.conflicts());
  }

  /** An event with its body as JSON. */
  record EventResource(
      UUID id,
      String type,
      Instant time,
      String node,
      String actor,
      String subject,
      long version,
      UUID correlationId,
      Optional<UUID> causationId,
      JsonNode body) {

    static EventResource of(Event event) {
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
  }

  /** The body without what nobody needs to see, whatever event carries it. */
  private static JsonNode shown(Event event) {
    ObjectNode body = Json.read(event.body(), ObjectNode.class);
    return body.without(NEVER_SHOWN);
  }

  /** A list of events. */
  record EventsResource(List<EventResource> items) {}

  private EventsResource events(ApiRequest request) {
    UUID correlation =
        request
            .query("correlationId", As.ID)
            .orElseThrow(() ->
                Problem.badParameter("correlationId", Texts.HTTP.text("expected.correlation")));
    return new EventsResource(
        journal.withCorrelation(correlation).stream().map(EventResource::of).toList());
  }

  private SyncResource retry(ApiRequest request) {
    journal.retryParked(request.actor().name());
    return sync();
  }

  /** Gives up on a parked event. */
  record Skip(String feature, String reason) {}

  private Object skip(ApiRequest request, Skip skip) {
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
