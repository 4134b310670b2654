package tally.spark;

import org.apache.spark.sql.SparkSession;

/** The one local Spark session that all integration tests share; it ends with the JVM. */
public final class SharedSession {
  private static final SparkSession SPARK =
      SparkSession.builder()
          .master("local[2]")
          .appName("tally-tests")
          .config("spark.ui.enabled", "false")
          .config("spark.sql.shuffle.partitions", "3")
          .config("spark.default.parallelism", "3")
          .config("spark.sql.session.timeZone", "UTC")
          .config("spark.sql.warehouse.dir", "target/spark-warehouse")
          .getOrCreate();

  private SharedSession() {}

  public static SparkSession get() {
    return SPARK;
  }
}
