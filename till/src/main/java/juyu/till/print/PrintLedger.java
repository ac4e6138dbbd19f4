package juyu.till.print;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import juyu.http.Json;
import juyu.model.store.Tx;
import juyu.model.store.Values;
import juyu.model.value.NodeCode;
import juyu.model.value.Uuids;

/** The rows behind {@link Printing}, in a caller's transaction. */
final class PrintLedger {

  private static final String PRINTER = "receipt";

  private PrintLedger() {}

  // ---- events ----

  /** An event whose paper is due. */
  record Due(long position, UUID event) {}

  /**
   * What this till itself has written behind {@code position}, in order. An event that came back
   * from the station after a restore was printed long ago.
   */
  static List<Due> due(Tx tx, NodeCode self, long position, List<String> types, int most) {
    String marks = String.join(", ", types.stream().map(type -> "'" + type + "'").toList());
    return tx.query(
        "select e.position, e.id from event e where e.position > ? and e.node = ? and e.type in ("
            + marks
            + ") and not exists (select 1 from entry n where n.event = e.position and n.channel in"
            + " (select c.id from channel c where c.reader = ?)) order by e.position limit ?",
        row -> new Due(row.getLong(1), Uuids.fromBytes(row.getBytes(2))),
        position,
        self,
        self,
        most);
  }

  static long lastPosition(Tx tx) {
    return tx.number("select coalesce(max(position), 0) from event");
  }

  static Optional<Long> position(Tx tx, UUID event) {
    return tx.first("select position from event where id = ?", row -> row.getLong(1), event);
  }

  static Optional<Long> cursor(Tx tx) {
    return tx.first(
        "select position from print_cursor where printer = ?", row -> row.getLong(1), PRINTER);
  }

  static void keepCursor(Tx tx, long position) {
    tx.update(
        "insert into print_cursor (printer, position) values (?, ?)"
            + " on conflict (printer) do update set position = excluded.position",
        PRINTER,
        position);
  }

  static void forgetCursor(Tx tx) {
    tx.update("delete from print_cursor where printer = ?", PRINTER);
  }

  // ---- what was asked for ----

  /** A paper that somebody has asked for. */
  record Job(UUID id, Paper paper) {}

  static void ask(Tx tx, Job job, String by, Instant now) {
    tx.update(
        "insert into print_job (job_id, title, paper, asked_by, asked_ms) values (?, ?, ?, ?, ?)",
        job.id(),
        job.paper().title(),
        Json.bytes(job.paper()),
        by,
        now);
  }

  static Optional<Job> next(Tx tx) {
    return tx.first(
        "select job_id, paper from print_job where printed_ms is null order by job_id limit 1",
        row -> new Job(Values.id(row, "job_id"), Json.read(row.getBytes("paper"), Paper.class)));
  }

  static long waiting(Tx tx) {
    return tx.number("select count(*) from print_job where printed_ms is null");
  }

  static boolean isAsked(Tx tx, String title) {
    return tx.first("select 1 from print_job where title = ? limit 1", row -> true, title)
        .isPresent();
  }

  static boolean isWaiting(Tx tx, String title) {
    return tx.first(
            "select 1 from print_job where title = ? and printed_ms is null limit 1",
            row -> true,
            title)
        .isPresent();
  }

  static void printed(Tx tx, UUID job, Instant now) {
    tx.update("update print_job set printed_ms = ? where job_id = ?", now, job);
  }

  static void giveUp(Tx tx) {
    tx.update("delete from print_job where printed_ms is null");
  }
}
