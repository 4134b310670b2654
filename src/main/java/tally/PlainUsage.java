package tally;

import java.util.List;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Answers wrong usage with one sentence that says what to do. */
final class PlainUsage implements IParameterExceptionHandler {
  private static final int WRONG_USAGE = 2;

  @Override
  public int handleParseException(ParameterException e, String[] args) {
    CommandLine command = e.getCommandLine();
    command.getErr().println(sentence(e));
    command.getErr().println("See: tally " + command.getCommandName() + " --help");
    command.getErr().flush();
    return WRONG_USAGE;
  }

  private static String sentence(ParameterException e) {
    if (e instanceof UnmatchedArgumentException unmatched) {
      return unmatched(unmatched);
    }
    if (e instanceof OverwrittenOptionException twice) {
      return name(twice.getOverwritten()) + " can be given only once.";
    }
    if (e instanceof MissingParameterException missing) {
      ArgSpec first = missing.getMissing().get(0);
      return name(first) + " needs a value: " + label(first) + ".";
    }
    if (e.getArgSpec() != null && e.getValue() != null) {
      return name(e.getArgSpec())
          + " takes a "
          + label(e.getArgSpec()).toLowerCase(Locale.ROOT)
          + ", not '"
          + e.getValue()
          + "'.";
    }
    return e.getMessage();
  }

  private static String unmatched(UnmatchedArgumentException e) {
    String first = e.getUnmatched().get(0);
    if (!first.startsWith("-")) {
      return "'"
          + first
          + "' is neither a command nor belongs to an option; to read it, write --input "
          + first
          + ".";
    }
    List<String> similar = e.getSuggestions();
    return "There is no option "
        + first
        + (similar.isEmpty() ? "." : "; did you mean " + similar.get(0) + "?");
  }

  private static String name(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : label(argument);
  }

  private static String label(ArgSpec argument) {
    return argument.paramLabel();
  }
}
