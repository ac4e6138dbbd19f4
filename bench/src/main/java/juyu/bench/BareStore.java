package juyu.bench;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.security.DigestException;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import juyu.model.journal.Ids;
import juyu.model.value.Uuids;
import org.sqlite.SQLiteConfig;

/**
 * What commits at least, on nothing but the driver and with the settings of the product's own
 * store: a sale as five statements and one SHA-256, and the two rows of an entry that a pump
 * copies. Ids grow with time, and an event has as many bytes as the product's.
 */
final class BareStore implements AutoCloseable {

  /** Of a sale of one line as it travels: its parts and its body as JSON. */
  static final int EVENT_BYTES = 800;

  private static final int ID_BYTES = 16;
  private static final int HASH_BYTES = 32;
  private static final int ROW_BYTES = ID_BYTES + HASH_BYTES + EVENT_BYTES;
  private static final int CHECKPOINT_PAGES = 4_000;

  private final Ids ids = Ids.random();
  private final Connection connection;
  private final PreparedStatement event;
  private final PreparedStatement entry;
  private final PreparedStatement sale;
  private final PreparedStatement flow;
  private final PreparedStatement head;
  private final PreparedStatement after;
  private final MessageDigest sha256;
  private long seq;

  BareStore(Path folder, String name) throws Exception {
    connection = open(folder.resolve(name));
    event = connection.prepareStatement("insert into event values (?, ?, ?, ?)");
    entry = connection.prepareStatement("insert into entry values (1, ?, ?, ?)");
    sale = connection.prepareStatement("insert into sale values (?, ?, 50000)");
    flow = connection.prepareStatement("insert into flow values (?, 0, 'CD1001', -29603)");
    head = connection.prepareStatement("update head set seq = ?, hash = ? where channel = 1");
    after =
        connection.prepareStatement(
            "select e.id, n.hash, e.bytes from entry n join event e on e.position = n.event where"
                + " n.channel = 1 and n.seq > ? and n.seq <= ? order by n.seq");
    sha256 = MessageDigest.getInstance("SHA-256");
  }

  private static Connection open(Path file) throws SQLException {
    SQLiteConfig config = new SQLiteConfig();
    config.setJournalMode(SQLiteConfig.JournalMode.WAL);
    config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
    config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
    config.enforceForeignKeys(true);
    config.setGetGeneratedKeys(false);
    Connection connection = config.createConnection("jdbc:sqlite:" + file);
    try (Statement make = connection.createStatement()) {
      make.execute("pragma wal_autocheckpoint = " + CHECKPOINT_PAGES);
      make.execute(
          "create table event (position integer primary key, id blob unique, bytes blob, hash"
              + " blob)");
      make.execute(
          "create table entry (channel int, seq int, event int, hash blob, primary key (channel,"
              + " seq)) without rowid");
      make.execute("create table sale (id blob primary key, receipt_no text, total int)");
      make.execute(
          "create table flow (event blob, line int, product text, qty int, primary key (event,"
              + " line)) without rowid");
      make.execute("create table head (channel int primary key, seq int, hash blob)");
      make.execute("insert into head values (1, 0, null)");
    }
    connection.setAutoCommit(false);
    return connection;
  }

  /** What travels for one sale. */
  static byte[] event() {
    return new byte[EVENT_BYTES];
  }

  /** One sale, committed. */
  void commitSale() throws SQLException {
    writeSale(event());
    commit();
  }

  /** One sale's five statements, without the commit. */
  void writeSale(byte[] bytes) throws SQLException {
    byte[] id = Uuids.bytes(ids.next());
    byte[] hash = sha256.digest(bytes);
    writeEntry(id, hash, bytes);
    sale.setBytes(1, id);
    sale.setString(2, "ST0001-P01-20260214-%06d".formatted(seq));
    sale.executeUpdate();
    flow.setBytes(1, id);
    flow.executeUpdate();
    writeHead(hash);
  }

  private void writeEntry(byte[] id, byte[] hash, byte[] bytes) throws SQLException {
    seq++;
    event.setLong(1, seq);
    event.setBytes(2, id);
    event.setBytes(3, bytes);
    event.setBytes(4, hash);
    event.executeUpdate();
    entry.setLong(1, seq);
    entry.setLong(2, seq);
    entry.setBytes(3, hash);
    entry.executeUpdate();
  }

  private void writeHead(byte[] hash) throws SQLException {
    head.setLong(1, seq);
    head.setBytes(2, hash);
    head.executeUpdate();
  }

  /** So many entries after one, as a pump would send them. */
  byte[] readBatch(long from, int most) throws SQLException {
    after.setLong(1, from);
    after.setLong(2, from + most);
    ByteBuffer batch = ByteBuffer.allocate(most * ROW_BYTES);
    try (ResultSet rows = after.executeQuery()) {
      while (rows.next()) {
        batch.put(rows.getBytes(1)).put(rows.getBytes(2)).put(rows.getBytes(3));
      }
    }
    return batch.array();
  }

  /** Copies a batch of {@link #readBatch}, checks each hash, moves the cursor once, commits. */
  void commitBatch(byte[] batch) throws SQLException, DigestException {
    ByteBuffer rows = ByteBuffer.wrap(batch);
    byte[] hash = new byte[HASH_BYTES];
    while (rows.hasRemaining()) {
      byte[] id = new byte[ID_BYTES];
      byte[] bytes = new byte[EVENT_BYTES];
      rows.get(id).get(hash).get(bytes);
      if (!MessageDigest.isEqual(hash, sha256.digest(bytes))) {
        throw new DigestException("an entry came with another hash");
      }
      writeEntry(id, hash, bytes);
    }
    writeHead(hash);
    commit();
  }

  void commit() throws SQLException {
    connection.commit();
  }

  @Override
  public void close() {
    try {
      connection.rollback();
      connection.close();
    } catch (SQLException e) {
      throw new IllegalStateException("the bare store did not close", e);
    }
  }
}
