package tally.read;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.CollectionAccumulator;
import org.apache.spark.util.SerializableConfiguration;
import tally.read.fields.FieldNames;
import tally.read.files.InputListing;
import tally.read.files.Listing;
import tally.read.files.NoInput;
import tally.read.files.Slice;
import tally.read.files.Storage;
import tally.read.format.FileReader;
import tally.read.format.Reading;
import tally.spark.RecordEncoder;

/**
 * Reads a corpus on Spark, from wherever Hadoop reaches. The driver lists the files; their contents
 * never pass through it.
 */
public final class Corpus {
  private final SparkSession spark;
  private final JavaSparkContext context;
  private final Broadcast<SerializableConfiguration> hadoop;
  private final FieldNames names;
  private final CollectionAccumulator<String> found;

  /**
   * Reads nothing yet.
   *
   * @param names what the fields of records are called
   */
  public Corpus(SparkSession spark, FieldNames names) {
    this.spark = spark;
    this.names = names;
    this.context = JavaSparkContext.fromSparkContext(spark.sparkContext());
    this.found = spark.sparkContext().collectionAccumulator("fields");
    this.hadoop = context.broadcast(new SerializableConfiguration(context.hadoopConfiguration()));
  }

  /**
   * Lists the files of the input.
   *
   * @param inputs folders, files or patterns, as paths or Hadoop URIs
   * @param metadata a metadata file that goes before those in the folders
   * @param output the folder of the results, which is no input
   * @throws NoInput if there is nothing to read; its message says what to do
   */
  public Listing list(List<String> inputs, Optional<String> metadata, Path output)
      throws IOException {
    Storage storage = new HadoopStorage(context.hadoopConfiguration());
    return InputListing.of(
        storage, inputs, metadata, Optional.of("file:" + output.toAbsolutePath()));
  }

  /** The articles of the listed files, and what in them can't be read. */
  public Dataset<Reading> read(Listing listing) {
    Packing packing = Packing.of(listing.files(), context.defaultParallelism());
    Dataset<Reading> readings = dataset(numbered(packing.tasks()));
    if (packing.spread().isEmpty()) {
      return readings;
    }
    List<List<Slice>> alone = packing.spread().stream().map(List::of).toList();
    Dataset<Reading> spread = dataset(alone).repartition(packing.spreadOver());
    return packing.tasks().isEmpty() ? spread : readings.union(spread);
  }

  private Dataset<Reading> dataset(List<List<Slice>> tasks) {
    Broadcast<SerializableConfiguration> configuration = hadoop;
    FieldNames called = names;
    CollectionAccumulator<String> fields = found;
    JavaRDD<Reading> readings =
        context
            .parallelize(tasks, Math.max(1, tasks.size()))
            .flatMap(
                slices -> reader(configuration.value(), called.telling(once(fields))).read(slices));
    return spark.createDataset(readings.rdd(), RecordEncoder.of(Reading.class));
  }

  /** A task has to tell of a field only once, however many of its records have it. */
  private static FieldNames.Met once(CollectionAccumulator<String> fields) {
    Set<String> told = ConcurrentHashMap.newKeySet();
    return field -> {
      if (told.add(field)) {
        fields.add(field);
      }
    };
  }

  /** What a user should know, as sentences, once all that was listed is read. */
  public List<String> warnings() {
    return names.unknown(new HashSet<>(found.value()));
  }

  private static FileReader reader(SerializableConfiguration configuration, FieldNames names) {
    return new FileReader(new HadoopStorage(configuration.value()), names);
  }

  /**
   * Tells every slice of a cut file how many records stand before it, so that a record's number
   * doesn't depend on where the file was cut.
   */
  private List<List<Slice>> numbered(List<List<Slice>> tasks) {
    List<Slice> cut = tasks.stream().flatMap(List::stream).filter(Slice::isCut).toList();
    if (cut.isEmpty()) {
      return tasks;
    }
    Broadcast<SerializableConfiguration> configuration = hadoop;
    List<Long> counts =
        context
            .parallelize(cut, cut.size())
            .map(slice -> count(slice, configuration.value()))
            .collect();
    Map<Slice, Long> before = new HashMap<>();
    Map<String, Long> soFar = new HashMap<>();
    for (int i = 0; i < cut.size(); i++) {
      String path = cut.get(i).file().path();
      before.put(cut.get(i), soFar.getOrDefault(path, 0L));
      soFar.merge(path, counts.get(i), Long::sum);
    }
    List<List<Slice>> numbered = new ArrayList<>();
    for (List<Slice> task : tasks) {
      numbered.add(
          new ArrayList<>(
              task.stream().map(slice -> slice.after(before.getOrDefault(slice, 0L))).toList()));
    }
    return numbered;
  }

  /** A slice that can't be read counts nothing; reading it will tell why. */
  private static long count(Slice slice, SerializableConfiguration configuration) {
    try {
      return reader(configuration, FieldNames.USUAL).count(slice);
    } catch (IOException e) {
      return 0;
    }
  }
}
