package tally;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import tally.evaluate.EvaluateCommand;
import tally.explain.ExplainCommand;
import tally.extract.text.Lexicon;
import tally.run.RunCommand;

/** Starts Tally: {@code run} unless another command is named. Only {@code run} needs Spark. */
@Command(
    name = "tally",
    description = "Reported counts by source over time, extracted from news articles.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "[COMMAND]",
    footer = "Without a command, run is meant. See: tally COMMAND --help")
public final class Tally {
  private static final int UNEXPECTED = 1;
  private static final Set<String> OWN_OPTIONS = Set.of("-h", "--help", "-V", "--version");

  private Tally() {}

  public static void main(String[] args) {
    // OpenNLP logs nothing that a user needs; without Spark, there is nothing to log to.
    System.setProperty("slf4j.internal.verbosity", "ERROR");
    PrintWriter out = utf8(FileDescriptor.out);
    PrintWriter err = utf8(FileDescriptor.err);
    int exitCode = execute(args, out, err);
    if (exitCode != 0) {
      System.exit(exitCode);
    }
  }

  private static PrintWriter utf8(FileDescriptor descriptor) {
    PrintStream stream =
        new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
    return new PrintWriter(stream, true, StandardCharsets.UTF_8);
  }

  /** Runs a command and returns its exit code. */
  static int execute(String[] args, PrintWriter out, PrintWriter err) {
    CommandLine tally =
        new CommandLine(new Tally())
            .addSubcommand(new RunCommand())
            .addSubcommand(new ExplainCommand())
            .addSubcommand(new EvaluateCommand())
            .setOut(out)
            .setErr(err)
            .setParameterExceptionHandler(new PlainUsage())
            .setExecutionExceptionHandler((e, command, parsed) -> unexpected(e, command))
            .setUsageHelpAutoWidth(true);
    tally
        .getSubcommands()
        .values()
        .forEach(command -> command.getCommandSpec().mixinStandardHelpOptions(true));
    try {
      return tally.execute(withCommand(args, tally.getSubcommands().keySet()));
    } catch (ExceptionInInitializerError e) {
      // What is wrong with a lexicon comes out where the first rule is needed.
      return unexpected(e, tally);
    }
  }

  private static int unexpected(Throwable e, CommandLine command) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof Lexicon.WrongEntry) {
        command.getErr().println("A lexicon can't be understood: " + cause.getMessage());
        command.getErr().flush();
        return UNEXPECTED;
      }
    }
    command.getErr().println("Tally failed unexpectedly: " + e);
    e.printStackTrace(command.getErr());
    command.getErr().flush();
    return UNEXPECTED;
  }

  private static String[] withCommand(String[] args, Set<String> commands) {
    boolean named =
        args.length > 0 && (commands.contains(args[0]) || OWN_OPTIONS.contains(args[0]));
    return named ? args : Stream.concat(Stream.of("run"), Stream.of(args)).toArray(String[]::new);
  }
}
