package juyu.app.node;

import juyu.model.value.NodeCode.Tier;
import picocli.CommandLine.Command;

/** Runs a station. */
@Command(name = "bos", description = "Run a station (BOS): stock, tanks, orders, prices in force.")
public final class BosCommand extends NodeCommand {

  public BosCommand() {
    super(Tier.STATION);
  }
}
