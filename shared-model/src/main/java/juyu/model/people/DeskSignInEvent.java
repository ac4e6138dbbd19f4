package juyu.model.people;

import java.util.UUID;
import juyu.model.journal.Audience;
import juyu.model.journal.EventBody;
import juyu.model.journal.Subject;
import juyu.model.value.NodeCode;

/**
 * Who is signed in by password, at a station's or at head office's own windows. It stays there, as
 * does everything about who works where.
 */
public sealed interface DeskSignInEvent extends EventBody permits PersonSignedIn, PersonSignedOut {

  UUID signInId();

  /** Where. */
  NodeCode node();

  UUID personId();

  /** The person's name at that time. */
  String name();

  @Override
  default Subject subject() {
    return Subject.of("deskSignIn", signInId());
  }

  @Override
  default Audience audience() {
    return Audience.NOBODY;
  }
}
