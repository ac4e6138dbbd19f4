package juyu.simulation;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command {@code ./run simulate}. */
@Command(
    name = "simulate",
    description = {
      "Run head office, stations and tills in one JVM and in virtual time, with faults that the"
          + " seed decides, and check that nothing is lost or doubled. The last line depends on"
          + " steps and seed alone.",
      "Exits with 0 if everything held, with 1 if not, and with 2 for a command line that it does"
          + " not understand."
    },
    mixinStandardHelpOptions = true)
public final class Simulate implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Option(
      names = "--steps",
      defaultValue = "20000",
      description = "How many messages, timers, actions and faults (${DEFAULT-VALUE}).")
  private long steps;

  @Option(
      names = "--seed",
      defaultValue = "1",
      description = "What decides everything (${DEFAULT-VALUE}).")
  private long seed;

  @Option(
      names = "--break",
      paramLabel = "NAME",
      description = "Take one rule out of the product, which must be noticed: exits with 1.")
  private Optional<String> rule = Optional.empty();

  public static void main(String... args) {
    System.exit(new CommandLine(new Simulate()).execute(args));
  }

  @Override
  public Integer call() throws Exception {
    PrintWriter out = spec.commandLine().getOut();
    return run(
            steps,
            seed,
            rule(),
            line -> {
              out.println(line);
              out.flush();
            })
        ? 0
        : 1;
  }

  private Optional<Break> rule() {
    return rule.map(word ->
        Break.called(word)
            .orElseThrow(() ->
                new ParameterException(
                    spec.commandLine(),
                    "No rule is called %s. There are: %s."
                        .formatted(word, String.join(", ", Break.words())))));
  }

  /** Runs it, with all rules or with one taken out; true if everything held. */
  static boolean run(long steps, long seed, Optional<Break> broken, Consumer<String> out)
      throws Exception {
    if (broken.isEmpty()) {
      return runHere(steps, seed, out);
    }
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    ClassLoader classes = new BrokenClasses(broken.get());
    thread.setContextClassLoader(classes);
    try {
      return (boolean)
          classes
              .loadClass(Simulate.class.getName())
              .getMethod("runHere", long.class, long.class, Consumer.class)
              .invoke(null, steps, seed, out);
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  /** Runs it with these classes; public for those that were loaded anew. */
  public static boolean runHere(long steps, long seed, Consumer<String> out) throws IOException {
    return new Simulation(steps, seed, out).run();
  }
}
