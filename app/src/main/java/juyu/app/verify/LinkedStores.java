package juyu.app.verify;

import java.util.ArrayList;
import java.util.List;
import juyu.model.journal.Channel;
import juyu.model.journal.Finding;
import juyu.model.journal.Verifier;

/** Two neighbours whose stores are both here. */
record LinkedStores(NodeStore parent, NodeStore child) {

  private Channel up() {
    return new Channel(child.code(), parent.code());
  }

  private Channel down() {
    return new Channel(parent.code(), child.code());
  }

  /** Where their lists differ, or their books though everything has arrived. */
  List<Finding> findings() {
    List<Finding> findings = new ArrayList<>();
    findings.addAll(Verifier.compare(up(), child.store(), parent.store()));
    findings.addAll(Verifier.compare(down(), parent.store(), child.store()));
    if (findings.isEmpty() && hasAllArrived()) {
      findings.addAll(Books.compare(parent, child));
    }
    return findings;
  }

  private boolean hasAllArrived() {
    return head(child, up()) == head(parent, up()) && head(child, down()) == head(parent, down());
  }

  /** Up to which entry of the child the parent has everything. */
  long common() {
    return Math.min(head(child, up()), head(parent, up()));
  }

  private static long head(NodeStore node, Channel channel) {
    return node.channel(channel).map(StoredChannel::head).orElse(0L);
  }

  @Override
  public String toString() {
    return "%d (%s)".formatted(common(), up());
  }
}
