package juyu.http.people;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import juyu.http.ApiRequest;
import juyu.http.As;
import juyu.http.Reply;
import juyu.http.access.Access;
import juyu.http.node.NodeServer;
import juyu.model.command.Outcome;
import juyu.model.command.TextRule;
import juyu.model.journal.Action;
import juyu.model.journal.Journal;
import juyu.model.people.ChangePerson;
import juyu.model.people.Member;
import juyu.model.people.PeopleQueries;
import juyu.model.people.PersonResource;
import juyu.model.people.RegisterPerson;
import juyu.model.people.SetPassword;
import juyu.model.people.SetPin;
import juyu.model.value.NodeCode.Tier;
import juyu.model.value.Page;

/** Who works at this node, registered and changed by whoever is in charge there. */
public final class PeopleRoutes {

  private static final int LONGEST_NAME = 60;

  private final NodeServer server;
  private final Journal journal;

  private PeopleRoutes(NodeServer server, Journal journal) {
    this.server = server;
    this.journal = journal;
  }

  /**
   * Adds them. PINs are for tills, so only a station has the route for them.
   *
   * @param inCharge who may change anything
   */
  public static void register(NodeServer server, Journal journal, Access inCharge) {
    PeopleRoutes people = new PeopleRoutes(server, journal);
    server
        .api()
        .get("/people", Access.READ, people::list)
        .post("/people", inCharge, RegisterPerson.class, people::join)
        .patch("/people/{id}", inCharge, ChangePerson.class, people::change)
        .put("/people/{id}/password", inCharge, SetPassword.class, people::setPassword)
        .delete("/people/{id}", inCharge, people::leave);
    if (journal.self().tier() == Tier.STATION) {
      server.api().put("/people/{id}/pin", inCharge, SetPin.class, people::setPin);
    }
  }

  private Page<PersonResource> list(ApiRequest request) {
    return request
        .paging()
        .whole(
            journal.store().read(PeopleQueries::members).stream().map(PersonResource::of).toList(),
            person -> person.name() + "/" + person.personId());
  }

  private Object join(ApiRequest request, RegisterPerson wanted) {
    Outcome<String> name = TextRule.required("name", wanted.name(), LONGEST_NAME);
    return withSecrets(
        name.then(fine -> Secrets.hashed(wanted.pin(), wanted.password())),
        secrets ->
            server.command(request, action -> join(action, wanted, name.orThrow(), secrets)));
  }

  private static Outcome<Reply> join(
      Action action, RegisterPerson wanted, String name, Secrets secrets) {
    UUID id = wanted.personId().orElseGet(action::newId);
    Roster roster = Roster.of(action);
    Optional<Member> before = roster.find(id);
    Member now = before.orElseGet(() -> Member.joining(id, name, wanted.role()));
    return roster
        .put(before, secrets.of(now.withName(name).withRole(wanted.role())))
        .map(person ->
            before.isPresent() ? Reply.ok(person) : Reply.created("/people/" + id, person));
  }

  private Object change(ApiRequest request, ChangePerson wanted) {
    UUID id = request.path("id", As.ID);
    return server.command(
        request,
        action -> {
          Roster roster = Roster.of(action);
          Outcome<Member> named = named(roster.known(id), wanted);
          return named.then(after ->
              roster.change(id, before -> wanted.role().map(after::withRole).orElse(after)));
        });
  }

  private static Outcome<Member> named(Member member, ChangePerson wanted) {
    return wanted
        .name()
        .map(name -> TextRule.required("name", name, LONGEST_NAME).map(member::withName))
        .orElseGet(() -> Outcome.accepted(member));
  }

  private Object setPin(ApiRequest request, SetPin wanted) {
    return setSecrets(request, Optional.of(wanted.pin()), Optional.empty());
  }

  private Object setPassword(ApiRequest request, SetPassword wanted) {
    return setSecrets(request, Optional.empty(), Optional.of(wanted.password()));
  }

  private Object setSecrets(ApiRequest request, Optional<String> pin, Optional<String> password) {
    UUID id = request.path("id", As.ID);
    return withSecrets(
        Secrets.hashed(pin, password),
        secrets -> server.command(request, action -> Roster.of(action).change(id, secrets::of)));
  }

  /** Runs the command, unless the secrets were refused before they were hashed. */
  private static Object withSecrets(Outcome<Secrets> secrets, Function<Secrets, Object> command) {
    return switch (secrets) {
      case Outcome.Refused<Secrets> refused -> refused;
      case Outcome.Accepted<Secrets>(Secrets chosen) -> command.apply(chosen);
    };
  }

  private Object leave(ApiRequest request) {
    UUID id = request.path("id", As.ID);
    return server.command(request, action -> Roster.of(action).leave(id));
  }
}
