package juyu.app;

import java.io.PrintWriter;
import juyu.app.node.SettingsException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** What a person reads when a command cannot do its work: what is wrong, and what to do. */
final class Complaints {

  private static final Logger LOG = LoggerFactory.getLogger(Complaints.class);

  private Complaints() {}

  /** The command line is wrong. */
  static int usage(ParameterException problem, String... args) {
    CommandLine command = problem.getCommandLine();
    PrintWriter err = command.getErr();
    err.println(problem.getMessage());
    UnmatchedArgumentException.printSuggestions(problem, err);
    err.printf("Try: %s --help%n", command.getCommandSpec().qualifiedName());
    return ExitCode.USAGE;
  }

  /** The command line is right, but the work failed. */
  static int failure(Exception problem, CommandLine command, ParseResult parsed) {
    PrintWriter err = command.getErr();
    if (problem instanceof SettingsException settings) {
      settings.problems().forEach(err::println);
      return ExitCode.USAGE;
    }
    LOG.debug("{} failed", command.getCommandName(), problem);
    err.println(words(problem));
    return ExitCode.SOFTWARE;
  }

  private static String words(Throwable problem) {
    String message = problem.getMessage();
    return message == null || message.isBlank() ? problem.toString() : message;
  }
}
