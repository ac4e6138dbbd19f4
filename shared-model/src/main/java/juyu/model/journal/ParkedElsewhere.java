package juyu.model.journal;

import java.util.UUID;
import juyu.model.store.Tx;
import juyu.model.value.NodeCode;

/**
 * What nodes have said of events that they parked: the later word of a node replaces the earlier.
 */
final class ParkedElsewhere {

  private ParkedElsewhere() {}

  static void register(Registry registry) {
    registry
        .feature("parking")
        .views("parked_elsewhere")
        .on(EntryParked.TYPE, ParkedElsewhere::parked)
        .on(EntryReleased.TYPE, ParkedElsewhere::released);
  }

  private static void parked(Tx tx, Recorded<EntryParked> event) {
    EntryParked body = event.body();
    keep(tx, body.event(), body.feature(), body.node(), body.reason(), "PARKED", event.version());
  }

  private static void released(Tx tx, Recorded<EntryReleased> event) {
    EntryReleased body = event.body();
    String state = body.skipped() ? "SKIPPED" : "APPLIED";
    keep(tx, body.event(), body.feature(), body.node(), body.reason(), state, event.version());
  }

  private static void keep(
      Tx tx, UUID event, String feature, NodeCode node, String reason, String state, long version) {
    tx.update(
        "insert into parked_elsewhere (event, feature, node, reason, state, version)"
            + " values (?, ?, ?, ?, ?, ?) on conflict (event, feature, node) do update set"
            + " reason = excluded.reason, state = excluded.state, version = excluded.version"
            + " where excluded.version > parked_elsewhere.version",
        event,
        feature,
        node,
        reason,
        state,
        version);
  }

  static boolean needsPerson(Tx tx, UUID event) {
    return tx.first(
            "select 1 from parked_elsewhere where event = ? and state = 'PARKED' limit 1",
            row -> 1,
            event)
        .isPresent();
  }

  static boolean isKnown(Tx tx, UUID event) {
    return tx.first("select 1 from parked_elsewhere where event = ? limit 1", row -> 1, event)
        .isPresent();
  }
}
