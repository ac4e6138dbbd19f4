package juyu.model.shift;

import java.util.UUID;
import juyu.model.journal.Audience;
import juyu.model.journal.EventBody;
import juyu.model.journal.Subject;
import juyu.model.value.NodeCode;

/** A drawer is opened with a float, or closed with a count. */
public sealed interface ShiftEvent extends EventBody permits ShiftOpened, ShiftClosed {

  UUID shiftId();

  NodeCode till();

  @Override
  default Subject subject() {
    return Subject.of("shift", shiftId());
  }

  @Override
  default Audience audience() {
    return Audience.above(till());
  }
}
