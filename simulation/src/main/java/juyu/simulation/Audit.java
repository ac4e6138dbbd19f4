package juyu.simulation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import juyu.model.journal.Channel;
import juyu.model.journal.Finding;
import juyu.model.journal.Hashes;
import juyu.model.journal.Journal;
import juyu.model.journal.Verifier;
import juyu.model.shipment.FuelShipped;
import juyu.model.store.Store;
import juyu.model.value.NodeCode;

/** The thorough look: everything is computed anew from the events. */
final class Audit {

  private final World world;
  private final Map<NodeCode, Known> known = new TreeMap<>();

  Audit(World world) {
    this.world = world;
    up().forEach(node -> known.put(node.code(), new Known(store(node))));
  }

  private List<VirtualNode> up() {
    return world.nodes().stream().filter(VirtualNode::isUp).toList();
  }

  private static Store store(VirtualNode node) {
    return node.life().orElseThrow().store();
  }

  private static Journal journal(VirtualNode node) {
    return node.life().orElseThrow().journal();
  }

  private Known known(NodeCode node) {
    return Optional.ofNullable(known.get(node)).orElseThrow();
  }

  /** What holds at any time. */
  void always() {
    idsAreUnique();
    up().forEach(node -> {
      viewsAreSums(node);
      noIdTwice(node);
      nothingStops(node);
    });
    onePolicyEventPerCause();
  }

  private void idsAreUnique() {
    Map<UUID, byte[]> hashes = new HashMap<>();
    known.forEach((node, events) ->
        events
            .events()
            .values()
            .forEach(one -> {
              byte[] other = hashes.putIfAbsent(one.id(), one.hash());
              require(
                  other == null || Arrays.equals(other, one.hash()),
                  Invariant.ONE_ID_ONE_HASH,
                  "%s at %s".formatted(one.id(), node));
            }));
  }

  private void viewsAreSums(VirtualNode node) {
    Known events = known(node.code());
    if (node.code().tier() != NodeCode.Tier.TILL) {
      requireEqual(
          Invariant.VIEWS_ARE_SUMS_OF_EVENTS,
          "stock at " + node.code(),
          withoutZero(events.stock()),
          withoutZero(Kept.stock(store(node))));
    }
    requireEqual(
        Invariant.VIEWS_ARE_SUMS_OF_EVENTS,
        "totals at " + node.code(),
        withoutZero(events.sold()),
        withoutZero(Kept.sold(store(node), "%")));
  }

  private static Map<String, Long> withoutZero(Map<String, Long> sums) {
    Map<String, Long> rest = new TreeMap<>(sums);
    rest.values().removeIf(n -> n == 0);
    return rest;
  }

  private static void noIdTwice(VirtualNode node) {
    long twice =
        store(node)
            .read(tx ->
                tx.number(
                    "select count(*) from (select e.id from entry n join event e on e.position ="
                        + " n.event group by n.channel, e.id having count(*) > 1) as twice"));
    require(twice == 0, Invariant.LISTS_ARE_THE_SAME, "an event is listed twice at " + node.code());
  }

  private static void nothingStops(VirtualNode node) {
    journal(node)
        .channels()
        .forEach(channel ->
            require(
                channel.stopped().isEmpty(),
                Invariant.NOTHING_STOPS,
                "%s at %s: %s"
                    .formatted(channel.channel(), node.code(), channel.stopped().orElse(""))));
    require(
        journal(node).parked().isEmpty(),
        Invariant.NOTHING_STOPS,
        "parked at %s: %s".formatted(node.code(), journal(node).parked()));
  }

  private void onePolicyEventPerCause() {
    Map<UUID, Set<UUID>> shipments = new HashMap<>();
    known.values().stream()
        .flatMap(events -> events.events().values().stream())
        .filter(one -> one.type().equals(FuelShipped.TYPE.name()))
        .forEach(one ->
            shipments
                .computeIfAbsent(
                    FuelShipped.TYPE.read(one.body()).orderId(), order -> new HashSet<>())
                .add(one.id()));
    shipments.forEach((order, ids) ->
        require(
            ids.size() == 1,
            Invariant.ONE_POLICY_EVENT_PER_CAUSE,
            "order %s has %d shipments".formatted(order, ids.size())));
  }

  /** What holds once everything is up and quiet. */
  void whenQuiet() {
    always();
    up().forEach(node -> storeIsSound(node));
    listsAreTheSame();
    everythingArrived();
    booksAgree();
  }

  private void storeIsSound(VirtualNode node) {
    List<Finding> findings =
        new Verifier(node.code(), store(node), other -> Optional.of(world.node(other).key().open()))
            .findings();
    require(findings.isEmpty(), Invariant.STORE_IS_SOUND, node.code() + ": " + findings);
  }

  private void listsAreTheSame() {
    for (Channel channel : world.channels()) {
      List<Finding> differences =
          new ArrayList<>(
              Verifier.compare(
                  channel,
                  store(world.node(channel.writer())),
                  store(world.node(channel.reader()))));
      require(differences.isEmpty(), Invariant.LISTS_ARE_THE_SAME, channel + ": " + differences);
    }
  }

  /** Events that exist somewhere and not everywhere where they belong. */
  List<String> missing() {
    Map<UUID, Known.One> all = new HashMap<>();
    known.values().forEach(events -> all.putAll(events.events()));
    List<String> missing = new ArrayList<>();
    all.values()
        .forEach(one ->
            known.forEach((node, events) -> {
              if (one.belongsTo(node) && !events.events().containsKey(one.id())) {
                missing.add(
                    "%s %s of %s at %s".formatted(one.type(), one.id(), one.writer(), node));
              }
            }));
    world.answered().stream()
        .filter(id -> !all.containsKey(id))
        .forEach(id -> missing.add(id + " was answered and is nowhere"));
    return missing;
  }

  private void everythingArrived() {
    List<String> missing = missing();
    require(
        missing.isEmpty(),
        Invariant.EVERY_EVENT_ARRIVES,
        "%d are missing, such as %s".formatted(missing.size(), missing.stream().limit(3).toList()));
  }

  private void booksAgree() {
    Store hq = store(world.node(NodeCode.HQ));
    for (VirtualNode node : up()) {
      if (node.code().equals(NodeCode.HQ)) {
        continue;
      }
      NodeCode station = node.code().station();
      requireEqual(
          Invariant.BOOKS_AGREE,
          "prices at " + node.code(),
          Kept.prices(hq, station),
          Kept.prices(store(node), station));
      if (node.code().equals(station)) {
        requireEqual(
            Invariant.BOOKS_AGREE,
            "stock of " + station,
            Kept.stockOf(hq, station),
            Kept.stockOf(store(node), station));
      }
      requireEqual(
          Invariant.BOOKS_AGREE,
          "sales of " + node.code(),
          Kept.sold(hq, node.code() + "%"),
          Kept.sold(store(node), node.code() + "%"));
    }
  }

  /** Binds everything that the nodes know and say. */
  byte[] digest() {
    StringBuilder text = new StringBuilder();
    known.forEach((node, events) -> {
      text.append(node).append('\n');
      events
          .events()
          .values()
          .forEach(one ->
              text.append(one.id())
                  .append(java.util.HexFormat.of().formatHex(one.hash()))
                  .append('\n'));
      text.append(events.stock()).append(events.sold()).append('\n');
    });
    return Hashes.sha256(text.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8));
  }

  /** All different events. */
  long events() {
    return known.values().stream()
        .flatMap(events -> events.events().keySet().stream())
        .distinct()
        .count();
  }

  private static void require(boolean holds, Invariant invariant, String where) {
    if (!holds) {
      throw new Broken(invariant, where);
    }
  }

  private static void requireEqual(
      Invariant invariant, String where, Object expected, Object found) {
    require(
        expected.equals(found),
        invariant,
        "%s: should be %s, is %s".formatted(where, expected, found));
  }
}
