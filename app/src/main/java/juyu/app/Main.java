package juyu.app;

import java.util.List;
import java.util.stream.Stream;
import juyu.app.demo.DemoCommand;
import juyu.app.node.BosCommand;
import juyu.app.node.HqCommand;
import juyu.app.node.PosCommand;
import juyu.app.verify.VerifyCommand;
import juyu.app.window.HqAdminCommand;
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
    })
public final class Main implements Runnable {

  /** Names the command of an application that has but one, such as the packaged till. */
  private static final String ONLY = "juyu.command";

  private static final List<String> COMMANDS =
      List.of("demo", "pos", "bos", "hq", "hq-admin", "verify");

  @Spec private CommandSpec spec;

  /** Runs one command and ends the JVM with its exit code. */
  public static void main(String... args) {
    String[] all = withCommand(System.getProperty(ONLY, ""), args);
    System.exit(commandLine(all).execute(all));
  }

  static String[] withCommand(String only, String... args) {
    return only.isEmpty()
        ? args
        : Stream.concat(Stream.of(only), Stream.of(args)).toArray(String[]::new);
  }

  /**
   * What understands these words. Of the commands it knows only the one that they begin with, if
   * they do: an application starts the faster, and needs no jars but its own.
   */
  static CommandLine commandLine(String... args) {
    CommandLine line = new CommandLine(new Main());
    List<String> wanted =
        args.length > 0 && COMMANDS.contains(args[0]) ? List.of(args[0]) : COMMANDS;
    wanted.forEach(name -> line.addSubcommand(command(name)));
    return line.setParameterExceptionHandler(Complaints::usage)
        .setExecutionExceptionHandler(Complaints::failure);
  }

  private static Object command(String name) {
    return switch (name) {
      case "demo" -> new DemoCommand();
      case "pos" -> new PosCommand();
      case "bos" -> new BosCommand();
      case "hq" -> new HqCommand();
      case "hq-admin" -> new HqAdminCommand();
      case "verify" -> new VerifyCommand();
      default -> throw new IllegalArgumentException(name);
    };
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Say which command to run.");
  }
}
