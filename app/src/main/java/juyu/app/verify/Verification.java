package juyu.app.verify;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import juyu.app.node.Nodes;
import juyu.model.journal.Finding;
import juyu.model.value.NodeCode;
import juyu.model.value.NodeCode.Tier;

/** Looks at the stores of some nodes, each by itself and against its neighbours. */
public final class Verification implements AutoCloseable {

  private final KnownKeys keys;
  private final List<NodeStore> nodes = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();

  private Verification(List<NodeFolder> folders) {
    this.keys = KnownKeys.of(folders);
    this.findings.addAll(keys.findings());
  }

  /**
   * Looks at the node in {@code folder}, or at all nodes right below it. Nothing is changed there.
   *
   * @throws IllegalArgumentException if there is no node
   * @throws NodeRunningException if one of them is running
   */
  public static Verdict of(Path folder) {
    List<NodeFolder> folders = NodeFolder.in(folder);
    if (folders.isEmpty()) {
      throw new IllegalArgumentException(
          "%s is neither a node's folder nor one of node folders: no juyu.properties is there"
              .formatted(folder));
    }
    try (Verification verification = new Verification(folders)) {
      folders.forEach(verification::open);
      return verification.verdict();
    }
  }

  private void open(NodeFolder folder) {
    try {
      nodes.add(new NodeStore(folder, Nodes.registry(folder.code())));
    } catch (NodeRunningException e) {
      throw e;
    } catch (RuntimeException e) {
      findings.add(new Finding("store of " + folder.code(), "cannot be opened: " + words(e)));
    }
  }

  private static String words(RuntimeException e) {
    return Optional.ofNullable(e.getMessage()).orElse(e.toString());
  }

  private Verdict verdict() {
    List<String> heads = nodes.stream().flatMap(node -> node.heads().stream()).toList();
    nodes.forEach(node -> findings.addAll(node.findings(keys::of)));
    links().forEach(link -> findings.addAll(link.findings()));
    return new Verdict(heads, findings, findings.isEmpty() ? agreement() : "");
  }

  /** Every parent and child whose stores are both here, the uppermost first. */
  private List<LinkedStores> links() {
    return nodes.stream()
        .sorted(Comparator.comparing(NodeStore::code))
        .flatMap(child ->
            child.code().parent().flatMap(this::find).stream()
                .map(parent -> new LinkedStores(parent, child)))
        .sorted(
            Comparator.comparing(link -> link.parent().code().tier(), Comparator.reverseOrder()))
        .toList();
  }

  private Optional<NodeStore> find(NodeCode code) {
    return nodes.stream().filter(node -> node.code().equals(code)).findFirst();
  }

  private String agreement() {
    List<LinkedStores> links = links();
    String books = "stock and totals equal the sum of the journal";
    return links.isEmpty()
        ? "%s is sound by itself, %s".formatted(tiers(), books)
        : "%s agree up to entry %s, %s".formatted(tiers(), uppermost(links), books);
  }

  private static String uppermost(List<LinkedStores> links) {
    Tier tier = links.getFirst().parent().code().tier();
    return links.stream()
        .filter(link -> link.parent().code().tier() == tier)
        .map(LinkedStores::toString)
        .collect(Collectors.joining(", "));
  }

  /** Such as "till, station and HQ". */
  private String tiers() {
    List<String> words =
        nodes.stream()
            .map(node -> node.code().tier())
            .distinct()
            .sorted()
            .map(Verification::word)
            .toList();
    return words.size() == 1
        ? words.getFirst()
        : String.join(", ", words.subList(0, words.size() - 1)) + " and " + words.getLast();
  }

  private static String word(Tier tier) {
    return tier == Tier.HQ ? tier.name() : tier.name().toLowerCase(Locale.ROOT);
  }

  @Override
  public void close() {
    nodes.forEach(NodeStore::close);
  }
}
