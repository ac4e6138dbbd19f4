package juyu.app.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import juyu.model.journal.Channel;
import juyu.model.journal.Finding;
import juyu.model.journal.PublicKey;
import juyu.model.journal.Rebuild;
import juyu.model.journal.Registry;
import juyu.model.journal.Verifier;
import juyu.model.store.Store;
import juyu.model.value.NodeCode;

/** One node's store, opened to be looked at. */
final class NodeStore implements AutoCloseable {

  private final NodeFolder folder;
  private final Registry registry;
  private final OpenedStore opened;

  NodeStore(NodeFolder folder, Registry registry) {
    this.folder = folder;
    this.registry = registry;
    this.opened = OpenedStore.of(folder, registry);
  }

  NodeCode code() {
    return folder.code();
  }

  Store store() {
    return opened.store();
  }

  /** How far it has come, for people. */
  List<String> heads() {
    List<String> lines = new ArrayList<>();
    long events = store().read(tx -> tx.number("select count(*) from event"));
    lines.add("%s: %d events".formatted(code(), events));
    channels().forEach(channel -> lines.add("  " + channel));
    store().read(tx -> Skipped.at(code(), tx)).forEach(skipped -> lines.add("  " + skipped));
    return lines;
  }

  List<StoredChannel> channels() {
    return store().read(StoredChannel::all);
  }

  /** True if it keeps that table; every store has all of them. */
  boolean keeps(Book book) {
    return registry.views().contains(book.table());
  }

  /** True if a person has given up on an event there that the table would have counted. */
  boolean hasSkipped(Book book) {
    return store().read(tx -> Skipped.at(code(), tx)).stream()
        .anyMatch(skipped -> skipped.concerns(book.feature()));
  }

  /** A channel that this node writes or reads, if it has it. */
  Optional<StoredChannel> channel(Channel channel) {
    return channels().stream()
        .filter(stored -> stored.channel().equals(channel.toString()))
        .findFirst();
  }

  /** Everything that this store alone shows to be wrong. */
  List<Finding> findings(Function<NodeCode, Optional<PublicKey>> keys) {
    List<Finding> all = new ArrayList<>();
    all.addAll(looking("journal", new Verifier(code(), store(), keys)::findings));
    all.addAll(looking("keys", () -> withoutKey(keys)));
    all.addAll(looking("views", new Rebuild(code(), store(), registry)::findings));
    all.addAll(looking("books", () -> Books.findings(this)));
    return all.stream()
        .map(finding -> new Finding(code() + ", " + finding.place(), finding.words()))
        .toList();
  }

  /** A store that was tampered with may stop whoever looks; that is a finding too. */
  private static List<Finding> looking(String at, Supplier<List<Finding>> look) {
    try {
      return look.get();
    } catch (RuntimeException e) {
      return List.of(new Finding(at, "cannot be looked at: " + e.getMessage()));
    }
  }

  private List<Finding> withoutKey(Function<NodeCode, Optional<PublicKey>> keys) {
    return channels().stream()
        .filter(stored -> stored.applied() > 0)
        .map(StoredChannel::writer)
        .distinct()
        .filter(writer -> keys.apply(writer).isEmpty())
        .map(writer ->
            new Finding("key of " + writer, "nobody knows it, so its signatures prove nothing"))
        .toList();
  }

  @Override
  public void close() {
    opened.close();
  }
}
