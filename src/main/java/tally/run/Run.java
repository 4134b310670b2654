package tally.run;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import org.apache.spark.sql.SparkSession;
import tally.extract.Extractors;
import tally.spark.Session;
import tally.write.OutputFolder;

/** Surrounds the job: holds the output folder, starts Spark and stops it. */
final class Run {
  private Run() {}

  /**
   * Runs the job from start to end.
   *
   * @return what came of it, for the user
   * @throws Refusal if there is nothing to publish
   */
  static String of(
      RunOptions options, List<String> arguments, Extractors extractors, PrintStream err)
      throws IOException, Refusal {
    Progress progress = new Progress(err, options.progress());
    try (OutputLock lock = OutputLock.take(options.output());
        OutputFolder output = OutputFolder.open(lock.folder())) {
      progress.step("Starting Spark");
      SparkSession spark = Session.start(options.verbose());
      try {
        return new Job(spark, options, extractors, progress).run(output, arguments);
      } finally {
        progress.end();
        spark.stop();
      }
    }
  }
}
