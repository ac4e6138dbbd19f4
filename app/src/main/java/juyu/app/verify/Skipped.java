package juyu.app.verify;

import java.util.List;
import java.util.UUID;
import juyu.model.store.Tx;
import juyu.model.store.Values;
import juyu.model.value.NodeCode;

/**
 * An event that a person has given up on at a node, so that it counts in no view of a feature
 * there.
 *
 * @param event its id
 * @param type its type
 * @param feature the feature that does without it
 * @param reason what the person said
 */
record Skipped(UUID event, String type, String feature, String reason) {

  /** Given up before the node knew its type: no feature has it. */
  private static final String UNKNOWN_TYPE = "unknown-type";

  static List<Skipped> at(NodeCode node, Tx tx) {
    return tx.query(
        "select e.id, e.type, s.feature, s.reason from parked_elsewhere s join event e"
            + " on e.id = s.event where s.node = ? and s.state = 'SKIPPED' order by e.position",
        row ->
            new Skipped(Values.id(row, "id"), row.getString(2), row.getString(3), row.getString(4)),
        node);
  }

  boolean concerns(String which) {
    return feature.equals(which) || feature.equals(UNKNOWN_TYPE);
  }

  @Override
  public String toString() {
    return "skipped by a person: %s %s for %s, \"%s\"".formatted(type, event, feature, reason);
  }
}
