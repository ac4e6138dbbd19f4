package juyu.model.journal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import juyu.model.store.Tx;
import juyu.model.store.TxState;
import juyu.model.value.NodeCode;
import org.jspecify.annotations.Nullable;

/** The channel and entry tables. Heads move in memory during a transaction and are written once. */
final class Channels implements TxState {

  private static final String ADD_ENTRY =
      "insert into entry (channel, seq, event, hash) values (?, ?, ?, ?)";

  private final Tx tx;
  private final Heads known;
  private final Map<Channel, Open> open = new LinkedHashMap<>();
  private boolean rolledBack;

  private Channels(Tx tx, Heads known) {
    this.tx = tx;
    this.known = known;
    tx.onCommit(() -> open.forEach((channel, list) -> known.put(channel, list)));
  }

  /**
   * The channels as this transaction sees and moves them.
   *
   * @param known the heads as they were last committed
   */
  static Channels of(Tx tx, Heads known) {
    return tx.state(Channels.class, Channels.class, t -> new Channels(t, known));
  }

  /**
   * What the one writer committed last: the heads, so that a sale need not read them, and the last
   * few entries of the channels that this node writes, so that a pump that keeps up need not.
   */
  static final class Heads {
    private static final int LAST = 16;

    private final NodeCode self;
    private final Map<Channel, Place> places = new ConcurrentHashMap<>();

    /** A head and the entries that led to it. */
    private record Place(long id, Head head, List<Events.Row> last) {}

    Heads(NodeCode self) {
      this.self = self;
    }

    private void put(Channel channel, Open list) {
      List<Events.Row> last = List.of();
      if (channel.writer().equals(self)) {
        Place before = places.get(channel);
        last = lastOf(before == null ? List.of() : before.last(), list.appended);
      }
      places.put(channel, new Place(list.id, list.stored, last));
    }

    private static List<Events.Row> lastOf(List<Events.Row> before, Deque<Events.Row> appended) {
      List<Events.Row> all = new ArrayList<>(before);
      all.addAll(appended);
      return List.copyOf(all.subList(Math.max(0, all.size() - LAST), all.size()));
    }

    /** All that was listed after {@code seq}, if all of it is remembered. */
    Optional<List<Events.Row>> after(Channel channel, long seq) {
      return Optional.ofNullable(places.get(channel))
          .filter(place -> seq <= place.head().seq())
          .filter(place -> place.head().seq() - seq <= place.last().size())
          .map(place -> {
            int size = place.last().size();
            return place.last().subList(size - (int) (place.head().seq() - seq), size);
          });
    }
  }

  /**
   * A channel as it is stored.
   *
   * @param proven for one that this node writes, what its reader has applied; for one that it
   *     reads, the same as the head
   * @param signature the writer's, over {@code proven}
   * @param stopped why nothing moves on it any more, if so
   */
  record Row(
      long id,
      Channel channel,
      Head head,
      Head proven,
      Optional<byte[]> signature,
      Optional<String> stopped) {}

  private static final class Open {
    final long id;
    final Deque<Events.Row> appended = new ArrayDeque<>();
    Head stored;
    Head head;

    Open(long id, Head stored) {
      this.id = id;
      this.stored = stored;
      this.head = stored;
    }

    void remember(Events.Row event) {
      appended.add(event);
      if (appended.size() > Heads.LAST) {
        appended.removeFirst();
      }
    }

    boolean moved() {
      return head.seq() != stored.seq();
    }
  }

  /** Makes both channels with a neighbour, where they do not exist yet; true if it made them. */
  static boolean make(Tx tx, NodeCode self, NodeCode neighbour) {
    boolean out = make(tx, new Channel(self, neighbour));
    boolean in = make(tx, new Channel(neighbour, self));
    return out || in;
  }

  private static boolean make(Tx tx, Channel channel) {
    return tx.update(
            "insert into channel (id, writer, reader, head_seq, head_hash, proven_seq, proven_hash)"
                + " select coalesce(max(id), 0) + 1, ?, ?, 0, ?, 0, ? from channel"
                + " where true on conflict (writer, reader) do nothing",
            channel.writer(),
            channel.reader(),
            Head.START.hash(),
            Head.START.hash())
        == 1;
  }

  static List<Row> all(Tx tx) {
    return tx.query("select * from channel order by id", Channels::read);
  }

  static Row row(Tx tx, Channel channel) {
    return find(tx, channel)
        .orElseThrow(() -> new IllegalArgumentException("no channel " + channel));
  }

  static Optional<Row> find(Tx tx, Channel channel) {
    return tx.first(
        "select * from channel where writer = ? and reader = ?",
        Channels::read,
        channel.writer(),
        channel.reader());
  }

  private static Row read(ResultSet row) throws SQLException {
    return new Row(
        row.getLong("id"),
        new Channel(NodeCode.of(row.getString("writer")), NodeCode.of(row.getString("reader"))),
        new Head(row.getLong("head_seq"), row.getBytes("head_hash")),
        new Head(row.getLong("proven_seq"), row.getBytes("proven_hash")),
        Optional.ofNullable(row.getBytes("proven_signature")),
        Optional.ofNullable(row.getString("stopped")));
  }

  private Open open(Channel channel) {
    return open.computeIfAbsent(channel, this::opened);
  }

  /**
   * What was committed last, unless this transaction has written since and taken part of it back.
   */
  private Open opened(Channel channel) {
    Heads.Place place = known.places.get(channel);
    if (place != null && !rolledBack) {
      return new Open(place.id(), place.head());
    }
    Row row = row(tx, channel);
    return new Open(row.id(), row.head());
  }

  Head head(Channel channel) {
    return open(channel).head;
  }

  /** Lists one more event. */
  Head append(Channel channel, Events.Row event) {
    Open list = open(channel);
    list.head = list.head.after(event.hash());
    list.remember(event);
    tx.batch(ADD_ENTRY, list.id, list.head.seq(), event.position(), list.head.hash());
    return list.head;
  }

  /**
   * Rests the cursor of a channel that this node reads on a signed head: compare-and-set, so that
   * nobody else can have moved it.
   */
  void rest(Channel channel, Head from, Head to, byte[] signature) {
    flush();
    int moved =
        tx.update(
            "update channel set proven_seq = ?, proven_hash = ?, proven_signature = ?"
                + " where writer = ? and reader = ? and proven_seq = ? and head_seq = ?",
            to.seq(),
            to.hash(),
            signature,
            channel.writer(),
            channel.reader(),
            from.seq(),
            to.seq());
    if (moved != 1) {
      throw new IllegalStateException("somebody else moved the cursor of " + channel);
    }
  }

  /** Notes what the reader of a channel that this node writes has applied. */
  static void prove(Tx tx, Channel channel, Head head, byte @Nullable [] signature) {
    tx.update(
        "update channel set proven_seq = ?, proven_hash = ?,"
            + " proven_signature = coalesce(?, proven_signature)"
            + " where writer = ? and reader = ? and proven_seq < ?",
        head.seq(),
        head.hash(),
        signature,
        channel.writer(),
        channel.reader(),
        head.seq());
  }

  static void stop(Tx tx, Channel channel, @Nullable String reason) {
    tx.update(
        "update channel set stopped = ? where writer = ? and reader = ?",
        reason,
        channel.writer(),
        channel.reader());
  }

  static Optional<Head> at(Tx tx, Channel channel, long seq) {
    if (seq == 0) {
      return Optional.of(Head.START);
    }
    return tx.first(
        "select n.hash from entry n join channel c on c.id = n.channel"
            + " where c.writer = ? and c.reader = ? and n.seq = ?",
        row -> new Head(seq, row.getBytes(1)),
        channel.writer(),
        channel.reader(),
        seq);
  }

  static List<Events.Row> eventsAfter(Tx tx, Channel channel, long seq, int most) {
    return tx.query(
        "select "
            + Events.COLUMNS
            + " from entry n join channel c on c.id = n.channel join event e on e.position ="
            + " n.event where c.writer = ? and c.reader = ? and n.seq > ? and n.seq <= ?"
            + " order by n.seq",
        Events::read,
        channel.writer(),
        channel.reader(),
        seq,
        seq + most);
  }

  @Override
  public void flush() {
    if (open.values().stream().noneMatch(Open::moved)) {
      return;
    }
    tx.runBatch(ADD_ENTRY);
    for (Open list : open.values()) {
      if (list.moved()) {
        tx.update(
            "update channel set head_seq = ?, head_hash = ? where id = ?",
            list.head.seq(),
            list.head.hash(),
            list.id);
        list.stored = list.head;
      }
    }
  }

  /** What was written before and stays is not remembered: the next transaction reads it. */
  @Override
  public void discard() {
    rolledBack = true;
    known.places.keySet().removeAll(open.keySet());
    open.clear();
  }
}
