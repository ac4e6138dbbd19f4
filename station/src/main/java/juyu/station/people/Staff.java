package juyu.station.people;

import java.util.Optional;
import java.util.UUID;
import juyu.http.ApiRequest;
import juyu.http.As;
import juyu.http.Reply;
import juyu.http.access.Access;
import juyu.http.problem.Problem;
import juyu.model.command.Outcome;
import juyu.model.command.Refusal;
import juyu.model.journal.Action;
import juyu.model.people.PeopleQueries;
import juyu.model.people.PersonLeft;
import juyu.model.people.PersonRegistered;
import juyu.model.people.PersonResource;
import juyu.model.people.PersonView;
import juyu.model.people.Pins;
import juyu.model.people.RegisterPerson;
import juyu.model.people.RegisterPerson.Checked;
import juyu.model.value.Page;
import juyu.station.Pages;
import juyu.station.StationNode;

/** Who works here: registered by the manager, known to the tills and to nobody beyond. */
public final class Staff {

  private final StationNode node;

  private Staff(StationNode node) {
    this.node = node;
  }

  public static void register(StationNode node) {
    Staff staff = new Staff(node);
    node.server()
        .api()
        .get("/people", Access.READ, staff::list)
        .post("/people", StationNode.MANAGER, RegisterPerson.class, staff::join)
        .delete("/people/{id}", StationNode.MANAGER, staff::leave);
  }

  private Page<PersonResource> list(ApiRequest request) {
    return Pages.of(
        request.paging(),
        node.store().read(PeopleQueries::working).stream().map(PersonResource::of).toList(),
        person -> person.name() + "/" + person.personId());
  }

  private Object join(ApiRequest request, RegisterPerson command) {
    return switch (command.check()) {
      case Outcome.Refused<Checked> refused -> refused;
      case Outcome.Accepted<Checked>(Checked checked) -> join(request, command, checked);
    };
  }

  /** Hashing is slow on purpose: it comes before the transaction, so that no till waits for it. */
  private Object join(ApiRequest request, RegisterPerson command, Checked checked) {
    Optional<String> chosen = checked.pin().map(Pins::hash);
    return node.server()
        .command(
            request,
            action -> {
              UUID id = command.personId().orElseGet(action::newId);
              Optional<String> kept = PeopleQueries.pinHash(action.tx(), id);
              return chosen
                  .or(() -> kept)
                  .map(hash -> joined(action, id, command, checked.name(), hash))
                  .orElseGet(() -> Outcome.refused(Refusal.field("pin", "person.pin-missing")));
            });
  }

  private Outcome<Reply> joined(
      Action action, UUID id, RegisterPerson command, String name, String pinHash) {
    boolean isNew = PeopleQueries.find(action.tx(), id).isEmpty();
    action.record(new PersonRegistered(id, name, command.role(), node.code(), pinHash));
    PersonResource person = new PersonResource(id, name, command.role());
    return Outcome.accepted(isNew ? Reply.created("/people/" + id, person) : Reply.ok(person));
  }

  private Object leave(ApiRequest request) {
    UUID id = request.path("id", As.ID);
    return node.server()
        .command(
            request,
            action ->
                PeopleQueries.find(action.tx(), id)
                    .filter(PersonView::working)
                    .map(person -> left(action, person))
                    .orElseGet(() -> Problem.notFound("person " + id)));
  }

  private Object left(Action action, PersonView person) {
    action.record(
        new PersonLeft(person.personId(), person.name(), person.role(), person.station()));
    return Reply.noContent();
  }
}
