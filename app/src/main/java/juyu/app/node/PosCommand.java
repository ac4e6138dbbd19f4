package juyu.app.node;

import juyu.model.value.NodeCode.Tier;
import picocli.CommandLine.Command;

/** Runs a till. */
@Command(name = "pos", description = "Run a till (POS): sales, shifts, receipts.")
public final class PosCommand extends NodeCommand {

  public PosCommand() {
    super(Tier.TILL);
  }
}
