package tally.run;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import tally.read.fields.FieldNames;
import tally.tabulate.PeriodSize;

/**
 * What a user asks of a run.
 *
 * @param inputs folders, files or patterns, as paths or Hadoop URIs
 * @param output the folder for the results
 * @param metadata a metadata file that goes before those in the input
 * @param fields what the fields of records are called
 * @param period how long the periods of the table of counts are
 * @param maxQuarantined which share of the input may be unreadable, 0 to 1
 * @param progress how much to say on the way
 * @param verbose whether to show Spark's own log
 * @param version that of Tally
 */
public record RunOptions(
    List<String> inputs,
    Path output,
    Optional<String> metadata,
    FieldNames fields,
    PeriodSize period,
    double maxQuarantined,
    Progress.Style progress,
    boolean verbose,
    String version) {
  public RunOptions {
    inputs = List.copyOf(inputs);
  }
}
