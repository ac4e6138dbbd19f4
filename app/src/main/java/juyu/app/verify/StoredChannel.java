package juyu.app.verify;

import java.util.HexFormat;
import java.util.List;
import juyu.model.store.Tx;
import juyu.model.value.NodeCode;

/**
 * A channel as one store keeps it.
 *
 * @param channel its name
 * @param head number of its last entry
 * @param hash the first digits of that entry's hash
 * @param applied up to where its reader is known to have applied it
 */
record StoredChannel(String channel, long head, String hash, long applied) {

  static List<StoredChannel> all(Tx tx) {
    return tx.query(
        "select writer, reader, head_seq, head_hash, proven_seq from channel order by id",
        row ->
            new StoredChannel(
                row.getString(1) + ">" + row.getString(2),
                row.getLong(3),
                HexFormat.of().formatHex(row.getBytes(4), 0, 4),
                row.getLong(5)));
  }

  NodeCode writer() {
    return NodeCode.of(channel.substring(0, channel.indexOf('>')));
  }

  @Override
  public String toString() {
    return "%s: entry %d (%s), applied %d".formatted(channel, head, hash, applied);
  }
}
