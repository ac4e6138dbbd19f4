package juyu.model.people;

import java.util.UUID;
import juyu.model.journal.Audience;
import juyu.model.journal.EventBody;
import juyu.model.journal.Subject;
import juyu.model.value.NodeCode;
import juyu.model.value.NodeCode.Tier;

/**
 * What happens to the people of a station or of head office. It goes to the tills of that station
 * and never to head office; what is said of the staff of head office stays there. A later event of
 * a person replaces an earlier one.
 */
public sealed interface PersonEvent extends EventBody permits PersonRegistered, PersonLeft {

  UUID personId();

  /** Where: a station, or head office. */
  NodeCode station();

  @Override
  default Subject subject() {
    return Subject.of("person", personId());
  }

  @Override
  default Audience audience() {
    return station().tier() == Tier.HQ ? Audience.NOBODY : Audience.tillsOf(station());
  }
}
