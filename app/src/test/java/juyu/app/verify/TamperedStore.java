package juyu.app.verify;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import juyu.model.journal.Audience;
import juyu.model.journal.Event;
import juyu.model.journal.Subject;
import juyu.model.value.NodeCode;
import juyu.model.value.Uuids;

/** The store of a stopped node in the hands of somebody who owns the machine. */
final class TamperedStore implements AutoCloseable {

  private final Connection connection;

  TamperedStore(Path nodeFolder) throws SQLException {
    connection = DriverManager.getConnection("jdbc:sqlite:" + nodeFolder.resolve("juyu.db"));
  }

  /** Runs one statement that must change something. */
  TamperedStore run(String sql, Object... values) throws SQLException {
    if (update(sql, values) == 0) {
      throw new IllegalStateException("changes nothing: " + sql);
    }
    return this;
  }

  private int update(String sql, Object... values) throws SQLException {
    try (PreparedStatement statement = prepared(sql, values)) {
      return statement.executeUpdate();
    }
  }

  long number(String sql, Object... values) throws SQLException {
    try (PreparedStatement statement = prepared(sql, values);
        ResultSet row = statement.executeQuery()) {
      row.next();
      return row.getLong(1);
    }
  }

  byte[] bytes(String sql, Object... values) throws SQLException {
    try (PreparedStatement statement = prepared(sql, values);
        ResultSet row = statement.executeQuery()) {
      row.next();
      return row.getBytes(1);
    }
  }

  private PreparedStatement prepared(String sql, Object... values) throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql);
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, values[i]);
    }
    return statement;
  }

  long channel(String writer, String reader) throws SQLException {
    return number("select id from channel where writer = ? and reader = ?", writer, reader);
  }

  /** Changes one byte, or the number, in one column of one row. */
  void changeByte(String table, String column, String where, Object... values) throws SQLException {
    String place = " from %s where %s".formatted(table, where);
    Object before = value("select " + column + place, values);
    Object after =
        switch (before) {
          case byte[] blob -> flipped(blob);
          case String text ->
              text.substring(0, text.length() - 1) + (char) (text.charAt(text.length() - 1) ^ 1);
          case Number number -> number.longValue() ^ 0x100;
          default -> throw new IllegalStateException(column + " is " + before);
        };
    List<Object> all = new ArrayList<>(List.of(after));
    all.addAll(List.of(values));
    run("update %s set %s = ? where %s".formatted(table, column, where), all.toArray());
  }

  /** An event as its columns have it now. */
  Event event(long position) throws SQLException {
    try (PreparedStatement statement =
            prepared("select * from event where position = ?", position);
        ResultSet row = statement.executeQuery()) {
      row.next();
      byte[] causation = row.getBytes("causation");
      return new Event(
          Uuids.fromBytes(row.getBytes("id")),
          row.getString("type"),
          Instant.ofEpochMilli(row.getLong("time_ms")),
          NodeCode.of(row.getString("node")),
          row.getString("actor"),
          new Subject(row.getString("subject")),
          row.getLong("version"),
          Uuids.fromBytes(row.getBytes("correlation")),
          Optional.ofNullable(causation).map(Uuids::fromBytes),
          new Audience(row.getString("audience")),
          row.getBytes("body"));
    }
  }

  private Object value(String sql, Object... values) throws SQLException {
    try (PreparedStatement statement = prepared(sql, values);
        ResultSet row = statement.executeQuery()) {
      row.next();
      return row.getObject(1);
    }
  }

  private static byte[] flipped(byte[] blob) {
    byte[] changed = blob.clone();
    changed[changed.length - 1] ^= 1;
    return changed;
  }

  /** Makes every chain anew from the hashes of the events, and heads and cursors with it. */
  void recomputeChains() throws SQLException {
    for (long channel : numbers("select id from channel")) {
      byte[] hash = new byte[32];
      for (long seq :
          numbers("select seq from entry where channel = %d order by seq".formatted(channel))) {
        byte[] content =
            bytes(
                "select e.hash from entry n join event e on e.position = n.event"
                    + " where n.channel = ? and n.seq = ?",
                channel,
                seq);
        hash = sha256(hash, content);
        run("update entry set hash = ? where channel = ? and seq = ?", hash, channel, seq);
        update(
            "update channel set proven_hash = ? where id = ? and proven_seq = ?",
            hash,
            channel,
            seq);
        update(
            "update channel set head_hash = ? where id = ? and head_seq = ?", hash, channel, seq);
      }
    }
  }

  private List<Long> numbers(String sql) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql);
        ResultSet rows = statement.executeQuery()) {
      List<Long> numbers = new ArrayList<>();
      while (rows.next()) {
        numbers.add(rows.getLong(1));
      }
      return numbers;
    }
  }

  static byte[] sha256(byte[]... parts) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (byte[] part : parts) {
        digest.update(ByteBuffer.wrap(part));
      }
      return digest.digest();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
