package juyu.model.people;

import java.util.UUID;
import juyu.model.journal.Audience;
import juyu.model.journal.EventBody;
import juyu.model.journal.Subject;
import juyu.model.value.NodeCode;

/**
 * What happens to the people of a station. It goes to the tills of that station and never to head
 * office; a later event of a person replaces an earlier one.
 */
public sealed interface PersonEvent extends EventBody permits PersonRegistered, PersonLeft {

  UUID personId();

  NodeCode station();

  @Override
  default Subject subject() {
    return Subject.of("person", personId());
  }

  @Override
  default Audience audience() {
    return Audience.tillsOf(station());
  }
}
