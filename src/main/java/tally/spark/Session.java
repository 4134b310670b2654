package tally.spark;

import java.util.Map;
import org.apache.logging.log4j.Level;
import org.apache.logging.log4j.core.config.Configurator;
import org.apache.spark.SparkConf;
import org.apache.spark.sql.SparkSession;

/** Starts Spark with what Tally needs, wherever the user has not set something else. */
public final class Session {
  private static final Map<String, String> DEFAULTS =
      Map.of(
          "spark.app.name", "Tally",
          "spark.ui.enabled", "false",
          "spark.ui.showConsoleProgress", "false",
          "spark.sql.session.timeZone", "UTC",
          // Extraction takes long for what it reads and shuffles: few, not tiny partitions.
          "spark.sql.adaptive.coalescePartitions.parallelismFirst", "false",
          "spark.sql.adaptive.advisoryPartitionSizeInBytes", "16m");

  private static final String SHUFFLE_PARTITIONS = "spark.sql.shuffle.partitions";

  private Session() {}

  /**
   * Starts Spark, on this machine unless a master is set.
   *
   * @param verbose whether to show Spark's log
   */
  public static SparkSession start(boolean verbose) {
    if (!verbose) {
      Configurator.setRootLevel(Level.ERROR);
    }
    SparkConf conf = new SparkConf();
    conf.setIfMissing("spark.master", "local[*]");
    DEFAULTS.forEach(conf::setIfMissing);
    SparkSession spark = SparkSession.builder().config(conf).getOrCreate();
    if (!verbose) {
      spark.sparkContext().setLogLevel("ERROR");
    }
    return spark;
  }

  /**
   * Divides what is grouped and sorted from now on into so many parts, or one for each core if
   * those are more, unless the user has set a number. Spark's 200 would keep a small corpus waiting
   * for minutes.
   */
  public static void divide(SparkSession spark, int parts) {
    if (!spark.sparkContext().conf().contains(SHUFFLE_PARTITIONS)) {
      int cores = spark.sparkContext().defaultParallelism();
      spark.conf().set(SHUFFLE_PARTITIONS, Math.max(cores, parts));
    }
  }
}
