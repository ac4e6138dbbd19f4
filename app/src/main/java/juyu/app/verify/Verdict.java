package juyu.app.verify;

import java.util.List;
import juyu.model.journal.Finding;

/**
 * What a look at some stores has shown.
 *
 * @param heads how far each channel of each node has come, for people
 * @param findings what is wrong, each with its place
 * @param agreement what holds if nothing is wrong
 */
public record Verdict(List<String> heads, List<Finding> findings, String agreement) {

  public Verdict {
    heads = List.copyOf(heads);
    findings = List.copyOf(findings);
  }

  public boolean isGood() {
    return findings.isEmpty();
  }

  /** The last word: the agreement, or what is wrong and where. */
  public List<String> words() {
    return isGood() ? List.of(agreement) : findings.stream().map(f -> "WRONG: " + f).toList();
  }
}
