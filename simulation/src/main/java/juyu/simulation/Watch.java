package juyu.simulation;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import juyu.model.journal.Channel;
import juyu.model.journal.Head;
import juyu.model.journal.Journal;
import juyu.model.journal.Signatures;
import juyu.model.value.NodeCode;

/** The cheap looks at a node after each step in which it did something. */
final class Watch {

  private final World world;
  private final Map<Channel, Head> seen = new HashMap<>();

  Watch(World world) {
    this.world = world;
  }

  private record Cursor(Head head, Head proven, Optional<byte[]> signature) {}

  void look(VirtualNode node) {
    node.life()
        .ifPresent(life -> {
          NodeCode self = node.code();
          self.parent().ifPresent(parent -> lookAt(life.journal(), new Channel(parent, self)));
          node.children().forEach(child -> lookAt(life.journal(), new Channel(child, self)));
        });
  }

  /** One channel that the node reads. */
  private void lookAt(Journal reader, Channel channel) {
    Head head = reader.head(channel);
    if (head.equals(seen.put(channel, head))) {
      return;
    }
    Cursor cursor = cursor(reader, channel);
    requireSigned(channel, cursor);
    world
        .node(channel.writer())
        .life()
        .ifPresent(writer -> requireSame(channel, cursor.head(), writer.journal()));
  }

  private static Cursor cursor(Journal reader, Channel channel) {
    return reader
        .store()
        .read(tx ->
            tx.first(
                "select head_seq, head_hash, proven_seq, proven_hash, proven_signature"
                    + " from channel where writer = ? and reader = ?",
                row ->
                    new Cursor(
                        new Head(row.getLong(1), row.getBytes(2)),
                        new Head(row.getLong(3), row.getBytes(4)),
                        Optional.ofNullable(row.getBytes(5))),
                channel.writer(),
                channel.reader()))
        .orElseThrow();
  }

  private void requireSigned(Channel channel, Cursor cursor) {
    if (!isSigned(channel, cursor)) {
      throw new Broken(
          Invariant.CURSOR_IS_SIGNED, "%s rests on %s".formatted(channel, cursor.head()));
    }
  }

  private boolean isSigned(Channel channel, Cursor cursor) {
    if (cursor.head().seq() == 0) {
      return true;
    }
    byte[] statement = Signatures.statement(channel, cursor.head());
    return cursor.proven().equals(cursor.head())
        && cursor
            .signature()
            .filter(by -> world.node(channel.writer()).key().open().genuine(statement, by))
            .isPresent();
  }

  private static void requireSame(Channel channel, Head read, Journal writer) {
    Optional<Head> written = writer.at(channel, read.seq());
    if (!written.equals(Optional.of(read))) {
      throw new Broken(
          Invariant.LISTS_ARE_THE_SAME,
          "%s is read up to %s, written is %s"
              .formatted(channel, read, written.map(Head::toString).orElse("less")));
    }
  }

  /** Looks at everything anew from now on. */
  void forget() {
    seen.clear();
  }
}
