package juyu.app.node;

import juyu.model.value.NodeCode.Tier;
import picocli.CommandLine.Command;

/** Runs head office. */
@Command(name = "hq", description = "Run head office: products, prices, orders, shipments, totals.")
public final class HqCommand extends NodeCommand {

  public HqCommand() {
    super(Tier.HQ);
  }
}
