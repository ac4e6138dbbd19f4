package juyu.app.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import juyu.model.journal.Finding;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Stores that somebody has changed: verify must say where. */
class VerificationTest {

  private static final String STATION = "ST0001";
  private static final String TILL = "ST0001-P01";

  @TempDir static Path recorded;
  @TempDir Path folder;

  @BeforeAll
  static void record() throws InterruptedException {
    RecordedStores.record(recorded);
  }

  @BeforeEach
  void copy() {
    RecordedStores.copy(recorded, folder);
  }

  private TamperedStore store(String node) throws SQLException {
    return new TamperedStore(folder.resolve(node));
  }

  /** What is found when all stores are looked at together. */
  private void assertFound(String place, String words) {
    assertFoundIn(folder, place, words);
  }

  /** What is found when one store is looked at alone. */
  private void assertFoundAt(String node, String place, String words) {
    assertFoundIn(folder.resolve(node), node + ", " + place, words);
  }

  private static void assertFoundIn(Path folder, String place, String words) {
    assertThat(findings(folder))
        .as("what verify finds")
        .anySatisfy(finding -> assertThat(finding).contains(place).contains(words));
  }

  private static List<String> findings(Path folder) {
    return Verification.of(folder).findings().stream().map(Finding::toString).toList();
  }

  // ---- what a person has given up on ----

  @Test
  void theBooksDoWithoutASkippedSaleAndSayWhichOneAndWhy() throws Exception {
    try (TamperedStore station = store(STATION)) {
      byte[] sale =
          station.bytes("select id from event where type = 'sale.completed.v1' order by position");
      station.run(
          "insert into parked_elsewhere values (?, 'stock', 'ST0001', 'pumped twice', 'SKIPPED', 1)",
          (Object) sale);
      station.run(
          "update stock set quantity = quantity + (select -quantity from stock_flow where event = ?"
              + " and product_id = stock.product_id)"
              + " where product_id in (select product_id from stock_flow where event = ?)",
          sale,
          sale);
    }
    Verdict verdict = Verification.of(folder);
    assertThat(verdict.findings())
        .extracting(Finding::toString)
        .noneMatch(f -> f.contains("table stock"));
    assertThat(verdict.heads())
        .anyMatch(line -> line.contains("skipped by a person: sale.completed.v1"));
  }

  // ---- nothing is wrong ----

  @Test
  void untouchedStoresAgree() {
    Verdict verdict = Verification.of(folder);
    assertThat(verdict.findings()).isEmpty();
    assertThat(verdict.words())
        .singleElement()
        .asString()
        .matches(
            "till, station and HQ agree up to entry \\d+ \\(ST0001>HQ\\),"
                + " stock and totals equal the sum of the journal");
  }

  @Test
  void lookingChangesNothing() throws IOException {
    Map<String, Long> before = contents();
    assertThat(Verification.of(folder).isGood()).isTrue();
    assertThat(contents()).isEqualTo(before);
  }

  private Map<String, Long> contents() throws IOException {
    Map<String, Long> contents = new TreeMap<>();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.filter(Files::isRegularFile).toList()) {
        java.util.zip.CRC32 sum = new java.util.zip.CRC32();
        sum.update(Files.readAllBytes(path));
        contents.put(
            folder.relativize(path) + " " + Files.getLastModifiedTime(path), sum.getValue());
      }
    }
    return contents;
  }

  @Test
  void oneNodeAloneIsSoundByItself() {
    Verdict verdict = Verification.of(folder.resolve(STATION));
    assertThat(verdict.findings()).isEmpty();
    assertThat(verdict.agreement()).startsWith("station is sound by itself");
  }

  // ---- events ----

  private long sale(TamperedStore store) throws SQLException {
    return store.number("select max(position) from event where type = 'sale.completed.v1'");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "id",
        "type",
        "time_ms",
        "node",
        "actor",
        "subject",
        "version",
        "correlation",
        "audience",
        "body",
        "hash"
      })
  void aChangedByteOfAnEvent(String column) throws SQLException {
    long position;
    try (TamperedStore store = store(STATION)) {
      position = sale(store);
      store.changeByte("event", column, "position = ?", position);
    }
    assertFoundAt(STATION, "event at position " + position, "its content is not what was hashed");
  }

  @Test
  void anEventOfANodeThatCannotBe() throws SQLException {
    long position;
    try (TamperedStore store = store(STATION)) {
      position = sale(store);
      store.run("update event set node = 'P01' where position = ?", position);
    }
    assertFoundAt(
        STATION, "event at position " + position, "cannot be read: 'P01' is no node code");
  }

  @Test
  void aBodyThatIsNoJson() throws SQLException {
    long position;
    try (TamperedStore store = store(STATION)) {
      position = sale(store);
      store.run("update event set body = x'7b' where position = ?", position);
    }
    assertFoundAt(STATION, "event at position " + position, "its content is not what was hashed");
  }

  @Test
  void aChangedPositionOfAnEvent() throws SQLException {
    long seq;
    try (TamperedStore store = store(STATION)) {
      long position = sale(store);
      seq =
          store.number(
              "select seq from entry where event = ? and channel = ?",
              position,
              store.channel(TILL, STATION));
      store.changeByte("event", "position", "position = ?", position);
    }
    assertFoundAt(STATION, "channel ST0001-P01>ST0001, entry " + seq, "its event is missing");
  }

  @Test
  void aChangedByteOfAnEventsCause() throws SQLException {
    long position;
    try (TamperedStore store = store("HQ")) {
      position = store.number("select max(position) from event where causation is not null");
      store.changeByte("event", "causation", "position = ?", position);
    }
    assertFoundAt("HQ", "event at position " + position, "its content is not what was hashed");
  }

  // ---- entries ----

  @Test
  void aChangedHashOfAnEntry() throws SQLException {
    try (TamperedStore store = store(STATION)) {
      store.changeByte("entry", "hash", "channel = ? and seq = 3", store.channel(TILL, STATION));
    }
    assertFoundAt(STATION, "channel ST0001-P01>ST0001, entry 3", "its hash does not follow");
  }

  @Test
  void aChangedEventOfAnEntry() throws SQLException {
    try (TamperedStore store = store(STATION)) {
      long other = store.number("select min(position) from event");
      store.run(
          "update entry set event = ? where channel = ? and seq = 3",
          other,
          store.channel(TILL, STATION));
    }
    assertFoundAt(STATION, "channel ST0001-P01>ST0001, entry 3", "its hash does not follow");
  }

  @ParameterizedTest
  @ValueSource(strings = {"seq", "channel"})
  void aChangedPlaceOfAnEntry(String column) throws SQLException {
    try (TamperedStore store = store(STATION)) {
      store.changeByte("entry", column, "channel = ? and seq = 3", store.channel(TILL, STATION));
    }
    assertFoundAt(STATION, "channel ST0001-P01>ST0001, entry 4", "follows entry 2");
  }

  @Test
  void twoSwappedEntries() throws SQLException {
    try (TamperedStore store = store(STATION)) {
      long channel = store.channel(TILL, STATION);
      store
          .run("update entry set seq = -1 where channel = ? and seq = 2", channel)
          .run("update entry set seq = 2 where channel = ? and seq = 3", channel)
          .run("update entry set seq = 3 where channel = ? and seq = -1", channel);
    }
    assertFoundAt(STATION, "channel ST0001-P01>ST0001, entry 2", "its hash does not follow");
  }

  @Test
  void aDeletedLastEntry() throws SQLException {
    long last;
    try (TamperedStore store = store(STATION)) {
      long channel = store.channel(TILL, STATION);
      last = store.number("select max(seq) from entry where channel = ?", channel);
      store.run("delete from entry where channel = ? and seq = ?", channel, last);
    }
    assertFoundAt(
        STATION,
        "channel ST0001-P01>ST0001, entry " + (last - 1),
        "the list ends here, but its head says");
  }

  @Test
  void aDeletedLastEntryWithHeadAndCursorMovedBack() throws SQLException {
    try (TamperedStore store = store(STATION)) {
      long channel = store.channel(TILL, STATION);
      shorten(store, channel, last(store, channel) - 1);
    }
    assertFoundAt(STATION, "channel ST0001-P01>ST0001, proven head", "the signature of ST0001-P01");
  }

  @Test
  void deletedLastEntriesAtTheirWriter() throws SQLException {
    long read;
    try (TamperedStore store = store(STATION)) {
      read = last(store, store.channel(TILL, STATION));
    }
    try (TamperedStore store = store(TILL)) {
      shorten(store, store.channel(TILL, STATION), read - 1);
    }
    assertFound(
        "channel ST0001-P01>ST0001, entry " + read,
        "ST0001 has %d entries, its writer only %d".formatted(read, read - 1));
    assertFound("ST0001-P01, channel ST0001-P01>ST0001, event", "belongs on this list");
  }

  private static long last(TamperedStore store, long channel) throws SQLException {
    return store.number("select max(seq) from entry where channel = ?", channel);
  }

  /** Deletes all entries behind {@code last}, and moves head and cursor back. */
  private static void shorten(TamperedStore store, long channel, long last) throws SQLException {
    byte[] hash =
        store.bytes("select hash from entry where channel = ? and seq = ?", channel, last);
    store
        .run("delete from entry where channel = ? and seq > ?", channel, last)
        .run(
            "update channel set head_seq = ?, head_hash = ?, proven_seq = ?, proven_hash = ?"
                + " where id = ?",
            last,
            hash,
            last,
            hash,
            channel);
  }

  @Test
  void aMovedCursor() throws SQLException {
    long cursor;
    try (TamperedStore store = store(STATION)) {
      long channel = store.channel(TILL, STATION);
      cursor = store.number("select proven_seq from channel where id = ?", channel) - 1;
      byte[] hash =
          store.bytes("select hash from entry where channel = ? and seq = ?", channel, cursor);
      store.run(
          "update channel set proven_seq = ?, proven_hash = ? where id = ?", cursor, hash, channel);
    }
    assertFoundAt(
        STATION,
        "channel ST0001-P01>ST0001, proven head " + cursor,
        "the cursor is not at the last entry");
  }

  @ParameterizedTest
  @ValueSource(strings = {"head_seq", "head_hash", "proven_hash", "proven_signature"})
  void aChangedHead(String column) throws SQLException {
    try (TamperedStore store = store(STATION)) {
      store.changeByte("channel", column, "id = ?", store.channel(TILL, STATION));
    }
    assertFoundAt(STATION, "channel ST0001-P01>ST0001", "");
  }

  // ---- views ----

  @Test
  void aChangedStockRow() throws SQLException {
    try (TamperedStore store = store(STATION)) {
      store.run("update stock set quantity = quantity + 1 where product_id = 'CD1001'");
    }
    assertFoundAt(STATION, "view stock", "CD1001");
    assertFoundAt(STATION, "table stock, row ST0001 CD1001 LITRE", "the journal sums to");
  }

  @Test
  void aChangedTotalsRow() throws SQLException {
    try (TamperedStore store = store("HQ")) {
      store.run("update sales_total set amount = amount - 1 where product_id = 'CF2001'");
    }
    assertFoundAt("HQ", "view sales_total", "CF2001");
    assertFoundAt("HQ", "table sales_total, row ST0001 ST0001-P01", "the journal sums to");
  }

  @Test
  void aRemovedRow() throws SQLException {
    try (TamperedStore store = store(STATION)) {
      store.run("delete from stock_flow where cause = 'GOODS_RECEIPT'");
    }
    assertFoundAt(STATION, "view stock_flow", "it lacks");
  }

  // ---- a forger who knows how it works ----

  @Test
  void anEventRewrittenWithAllHashesRecomputed() throws SQLException {
    try (TamperedStore store = store(STATION)) {
      forge(store);
    }
    assertFound("channel ST0001-P01>ST0001, proven head", "the signature of ST0001-P01");
    assertFound("channel ST0001-P01>ST0001, entry", "differs between ST0001-P01 and ST0001");
    assertThat(findings(folder)).noneMatch(finding -> finding.contains("not what was hashed"));
  }

  /** Halves the price of a sale, and makes every hash anew. */
  private void forge(TamperedStore store) throws SQLException {
    long position = sale(store);
    byte[] body = store.bytes("select body from event where position = ?", position);
    String cheaper =
        new String(body, StandardCharsets.UTF_8).replace("\"total\":54500", "\"total\":24500");
    store.run(
        "update event set body = ? where position = ?",
        cheaper.getBytes(StandardCharsets.UTF_8),
        position);
    store.run(
        "update event set hash = ? where position = ?", contentHash(store, position), position);
    store.recomputeChains();
  }

  private static byte[] contentHash(TamperedStore store, long position) throws SQLException {
    return store.event(position).contentHash();
  }

  @Test
  void aForgedIdentityIsNotTheOneThatNeighboursKnow() throws IOException {
    Files.delete(folder.resolve(TILL).resolve("identity"));
    juyu.broker.node.Identity.keptIn(folder.resolve(TILL));
    assertFound("settings of ST0001", "another key of ST0001-P01");
  }

  @Test
  void anUnreadableStoreIsNamed() throws IOException {
    Files.write(folder.resolve(TILL).resolve("juyu.db"), new byte[5_000]);
    assertFound("store of ST0001-P01", "cannot be opened");
  }
}
