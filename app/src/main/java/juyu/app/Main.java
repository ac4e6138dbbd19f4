package juyu.app;

import juyu.app.demo.DemoCommand;
import juyu.app.node.BosCommand;
import juyu.app.node.HqAdminCommand;
import juyu.app.node.HqCommand;
import juyu.app.node.PosCommand;
import juyu.app.verify.VerifyCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The one entry to every node and window. */
@Command(
    name = "juyu",
    description = "Juyu, a retail suite for fuel stations.",
    mixinStandardHelpOptions = true,
    scope = ScopeType.INHERIT,
    version = "Juyu 0.1.0-SNAPSHOT",
    synopsisSubcommandLabel = "COMMAND",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:done, or stopped as asked",
      "1:failed",
      "2:the command line or the configuration was not understood"
    },
    subcommands = {
      DemoCommand.class,
      PosCommand.class,
      BosCommand.class,
      HqCommand.class,
      HqAdminCommand.class,
      VerifyCommand.class
    })
public final class Main implements Runnable {

  @Spec private CommandSpec spec;

  /** Runs one command and ends the JVM with its exit code. */
  public static void main(String... args) {
    System.exit(commandLine().execute(args));
  }

  static CommandLine commandLine() {
    return new CommandLine(new Main())
        .setParameterExceptionHandler(Complaints::usage)
        .setExecutionExceptionHandler(Complaints::failure);
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Say which command to run.");
  }
}
