package juyu.bench;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;

/**
 * A sale as five statements and one SHA-256 on nothing but the driver, with the durability that the
 * product promises: the floor of everything that commits.
 */
final class BareStore implements AutoCloseable {

  private static final int BODY_BYTES = 700;

  private final Connection connection;
  private final PreparedStatement event;
  private final PreparedStatement entry;
  private final PreparedStatement sale;
  private final PreparedStatement flow;
  private final PreparedStatement head;
  private final MessageDigest sha256;
  private long seq;

  BareStore(Path folder, String name) throws Exception {
    connection =
        DriverManager.getConnection(
            "jdbc:sqlite:"
                + folder.resolve(name)
                + "?journal_mode=WAL&synchronous=FULL&busy_timeout=5000&foreign_keys=true"
                + "&transaction_mode=IMMEDIATE");
    try (Statement make = connection.createStatement()) {
      make.execute("create table event (position integer primary key, id blob unique, body blob)");
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
    event = connection.prepareStatement("insert into event values (?, ?, ?)");
    entry = connection.prepareStatement("insert into entry values (1, ?, ?, ?)");
    sale = connection.prepareStatement("insert into sale values (?, ?, 50000)");
    flow = connection.prepareStatement("insert into flow values (?, 0, 'CD1001', -29603)");
    head = connection.prepareStatement("update head set seq = ?, hash = ? where channel = 1");
    sha256 = MessageDigest.getInstance("SHA-256");
  }

  /** What travels for one sale. */
  static byte[] body() {
    return new byte[BODY_BYTES];
  }

  /** One sale, committed. */
  void commitSale() throws SQLException {
    writeSale(body());
    connection.commit();
  }

  /** One sale's statements, without the commit. */
  void writeSale(byte[] body) throws SQLException {
    byte[] id = id();
    byte[] hash = sha256.digest(body);
    seq++;
    event.setLong(1, seq);
    event.setBytes(2, id);
    event.setBytes(3, body);
    event.executeUpdate();
    entry.setLong(1, seq);
    entry.setLong(2, seq);
    entry.setBytes(3, hash);
    entry.executeUpdate();
    sale.setBytes(1, id);
    sale.setString(2, "ST0001-P01-20260214-%06d".formatted(seq));
    sale.executeUpdate();
    flow.setBytes(1, id);
    flow.executeUpdate();
    head.setLong(1, seq);
    head.setBytes(2, hash);
    head.executeUpdate();
  }

  /** The bodies of so many sales, each with its length before it, as a pump would send them. */
  byte[] readBatch(long after, int most) throws SQLException {
    try (PreparedStatement read =
        connection.prepareStatement(
            "select e.body, n.hash from entry n join event e on e.position = n.event where"
                + " n.channel = 1 and n.seq > ? and n.seq <= ? order by n.seq")) {
      read.setLong(1, after);
      read.setLong(2, after + most);
      java.io.ByteArrayOutputStream batch = new java.io.ByteArrayOutputStream();
      try (java.sql.ResultSet rows = read.executeQuery()) {
        while (rows.next()) {
          byte[] body = rows.getBytes(1);
          batch.writeBytes(ByteBuffer.allocate(4).putInt(body.length).array());
          batch.writeBytes(body);
        }
      }
      return batch.toByteArray();
    }
  }

  void commit() throws SQLException {
    connection.commit();
  }

  long seq() {
    return seq;
  }

  private static byte[] id() {
    UUID id = UUID.randomUUID();
    return ByteBuffer.allocate(16)
        .putLong(id.getMostSignificantBits())
        .putLong(id.getLeastSignificantBits())
        .array();
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
