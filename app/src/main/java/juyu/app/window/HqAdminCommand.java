package juyu.app.node;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Will open head office's window. */
@Command(
    name = "hq-admin",
    description = "Open head office's window, from any machine (comes with the next release).")
public final class HqAdminCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Option(
      names = "--headless",
      description = "Not for this command: it is nothing but a window. See 'juyu hq --headless'.")
  private boolean headless;

  @Override
  public Integer call() {
    throw new ParameterException(
        spec.commandLine(),
        headless
            ? "'hq-admin' is a window and cannot be headless: use 'juyu hq --headless'."
            : "The window of 'hq-admin' comes with the next release: use 'juyu hq --headless' and"
                + " its HTTP API until then.");
  }
}
