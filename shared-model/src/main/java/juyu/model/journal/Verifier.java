package juyu.model.journal;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import juyu.model.store.Store;
import juyu.model.store.StoreException;
import juyu.model.store.Tx;
import juyu.model.value.NodeCode;

/**
 * Looks for whatever cannot be right in one store: events against their content hashes, channels
 * against their chains, heads against their signatures, lists against what belongs on them.
 */
public final class Verifier {

  private final NodeCode self;
  private final Store store;
  private final Function<NodeCode, Optional<PublicKey>> keys;

  /**
   * Prepares to look at the store of {@code self}.
   *
   * @param keys the keys of this node and its neighbours, from their identities or certificates
   */
  public Verifier(NodeCode self, Store store, Function<NodeCode, Optional<PublicKey>> keys) {
    this.self = self;
    this.store = store;
    this.keys = keys;
  }

  /** Everything that is wrong, in the order of the journal; empty if nothing is. */
  public List<Finding> findings() {
    return store.read(tx -> {
      List<Finding> findings = new ArrayList<>(events(tx));
      for (Channels.Row channel : Channels.all(tx)) {
        findings.addAll(chain(tx, channel));
      }
      findings.addAll(unlisted(tx));
      return findings;
    });
  }

  private static List<Finding> events(Tx tx) {
    List<Finding> findings = new ArrayList<>();
    eachRow(
        tx,
        "select " + Events.COLUMNS + " from event e order by e.position",
        row -> event(row).ifPresent(findings::add));
    return findings;
  }

  private static Optional<Finding> event(ResultSet row) throws SQLException {
    String place = "event at position " + row.getLong("position");
    try {
      Events.Row event = Events.read(row);
      return Arrays.equals(event.event().contentHash(), event.hash())
          ? Optional.empty()
          : Optional.of(
              new Finding(
                  place + " (" + event.event() + ")", "its content is not what was hashed"));
    } catch (IllegalArgumentException
        | NullPointerException
        | java.nio.BufferUnderflowException e) {
      return Optional.of(new Finding(place, "cannot be read: " + e.getMessage()));
    }
  }

  /** Follows one channel from its first entry; stops at the first entry that is wrong. */
  private List<Finding> chain(Tx tx, Channels.Row channel) {
    Chain chain = new Chain(channel);
    eachRow(
        tx,
        "select n.seq, n.hash, e.hash as content from entry n left join event e"
            + " on e.position = n.event where n.channel = ? order by n.seq",
        chain::next,
        channel.id());
    List<Finding> findings = new ArrayList<>(chain.broken.stream().toList());
    if (findings.isEmpty() && !chain.head.equals(channel.head())) {
      findings.add(
          finding(
              channel,
              "entry " + chain.head.seq(),
              "the list ends here, but its head says " + channel.head()));
    }
    proven(tx, channel).ifPresent(findings::add);
    return findings;
  }

  private static final class Chain {
    private final Channels.Row channel;
    private Head head = Head.START;
    private Optional<Finding> broken = Optional.empty();

    Chain(Channels.Row channel) {
      this.channel = channel;
    }

    void next(ResultSet row) throws SQLException {
      if (broken.isPresent()) {
        return;
      }
      long seq = row.getLong("seq");
      byte[] content = row.getBytes("content");
      String place = "entry " + seq;
      if (seq != head.seq() + 1) {
        broken = Optional.of(finding(channel, place, "follows entry " + head.seq()));
      } else if (content == null) {
        broken = Optional.of(finding(channel, place, "its event is missing"));
      } else {
        head = head.after(content);
        if (!Arrays.equals(head.hash(), row.getBytes("hash"))) {
          broken =
              Optional.of(finding(channel, place, "its hash does not follow from those before it"));
        }
      }
    }
  }

  /** The proven head lies on the list and carries the writer's signature. */
  private Optional<Finding> proven(Tx tx, Channels.Row channel) {
    Head proven = channel.proven();
    String place = "proven head " + proven.seq();
    if (proven.seq() == 0 && channel.channel().reader().equals(self) && channel.head().seq() > 0) {
      return Optional.of(finding(channel, place, "the cursor is not at the last entry"));
    }
    if (proven.seq() == 0) {
      return Optional.empty();
    }
    if (channel.channel().reader().equals(self) && !proven.equals(channel.head())) {
      return Optional.of(finding(channel, place, "the cursor is not at the last entry"));
    }
    if (!Channels.at(tx, channel.channel(), proven.seq()).equals(Optional.of(proven))) {
      return Optional.of(finding(channel, place, "the list has another hash there"));
    }
    return isSigned(channel, proven)
        ? Optional.empty()
        : Optional.of(
            finding(
                channel,
                place,
                "the signature of " + channel.channel().writer() + " does not fit"));
  }

  private boolean isSigned(Channels.Row channel, Head head) {
    Optional<PublicKey> key = keys.apply(channel.channel().writer());
    return key.isEmpty()
        || channel
            .signature()
            .filter(signature ->
                key.get().genuine(Signatures.statement(channel.channel(), head), signature))
            .isPresent();
  }

  /** An event of this node that belongs to a neighbour is on a list with it. */
  private List<Finding> unlisted(Tx tx) {
    Neighbours neighbours = new Neighbours(self);
    List<Finding> findings = new ArrayList<>();
    for (Channels.Row channel : Channels.all(tx)) {
      if (channel.channel().writer().equals(self)) {
        neighbours.add(channel.channel().reader());
        Recorder.eachMissing(
            tx,
            neighbours,
            channel.channel().reader(),
            page ->
                page.forEach(row ->
                    findings.add(
                        finding(
                            channel,
                            "event at position " + row.position(),
                            "belongs on this list and is not on it"))));
      }
    }
    return findings;
  }

  private static Finding finding(Channels.Row channel, String place, String words) {
    return new Finding("channel " + channel.channel() + ", " + place, words);
  }

  @FunctionalInterface
  private interface RowReader {
    void read(ResultSet row) throws SQLException;
  }

  /** Reads row by row: a journal does not fit in memory. */
  private static void eachRow(Tx tx, String sql, RowReader reader, Object... values) {
    try (PreparedStatement statement = tx.connection().prepareStatement(sql)) {
      statement.setFetchSize(500);
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          reader.read(rows);
        }
      }
    } catch (SQLException e) {
      throw new StoreException("cannot read the journal: " + e.getMessage(), e);
    }
  }

  /**
   * Compares what two nodes keep of one channel.
   *
   * @return what differs; empty if the reader's list is the beginning of the writer's
   */
  public static List<Finding> compare(Channel channel, Store writer, Store reader) {
    List<byte[]> theirs = hashes(channel, reader);
    List<byte[]> ours = hashes(channel, writer);
    if (theirs.size() > ours.size()) {
      return List.of(
          new Finding(
              "channel " + channel + ", entry " + (ours.size() + 1),
              "%s has %d entries, its writer only %d"
                  .formatted(channel.reader(), theirs.size(), ours.size())));
    }
    for (int i = 0; i < theirs.size(); i++) {
      if (!Arrays.equals(theirs.get(i), ours.get(i))) {
        return List.of(
            new Finding(
                "channel " + channel + ", entry " + (i + 1),
                "differs between %s and %s".formatted(channel.writer(), channel.reader())));
      }
    }
    return List.of();
  }

  private static List<byte[]> hashes(Channel channel, Store store) {
    return store.read(tx ->
        tx.query(
            "select n.hash from entry n join channel c on c.id = n.channel"
                + " where c.writer = ? and c.reader = ? order by n.seq",
            row -> row.getBytes(1),
            channel.writer(),
            channel.reader()));
  }
}
