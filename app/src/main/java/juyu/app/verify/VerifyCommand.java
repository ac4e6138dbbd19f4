package juyu.app.verify;

import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says whether stores agree. */
@Command(
    name = "verify",
    description = {
      "Check the stores of nodes that are not running: hashes, signatures and lists, every view"
          + " against the events, neighbours against each other. Changes nothing.",
      "Exits with 0 if all of it is right, with 1 if not, naming each place, and with 2 if there is"
          + " nothing to look at or a node is running."
    })
public final class VerifyCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(
      index = "0",
      paramLabel = "DIR",
      description = "The folder of a node, or a folder of such folders.")
  private Path folder;

  @Override
  public Integer call() {
    Path place = folder.toAbsolutePath().normalize();
    if (!Files.isDirectory(place)) {
      throw new ParameterException(spec.commandLine(), place + " is no folder.");
    }
    Verdict verdict;
    try {
      verdict = Verification.of(place);
    } catch (IllegalArgumentException | NodeRunningException | UncheckedIOException e) {
      throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
    }
    PrintWriter out = spec.commandLine().getOut();
    verdict.heads().forEach(out::println);
    verdict.words().forEach(out::println);
    return verdict.isGood() ? 0 : 1;
  }
}
