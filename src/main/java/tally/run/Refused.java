package tally.run;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.apache.spark.sql.Dataset;
import tally.model.Quarantined;
import tally.write.CsvWriter;

/**
 * What a refused run leaves, so that its user sees what to mend: its quarantine, in a folder of its
 * own beside the results, which stay those of the last good run.
 */
final class Refused {
  private static final String FOLDER = "refused";
  private static final String FILE = "quarantine.csv";

  private final Path folder;

  Refused(Path output) {
    this.folder = output.resolve(FOLDER);
  }

  /** The refusal, with where its reasons stand, and what else its user should know. */
  Refusal with(Refusal refusal, Dataset<Quarantined> quarantined, List<String> warnings)
      throws IOException {
    Files.createDirectories(folder);
    Path file = folder.resolve(FILE);
    Path unfinished = folder.resolve("." + FILE);
    new CsvWriter().write(OutputTables.quarantine(quarantined), unfinished);
    Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
    String all = " All of them: " + file.toAbsolutePath().normalize();
    String notes = warnings.stream().map(warning -> "\nNote: " + warning).collect(joining());
    return new Refusal(refusal.exitCode(), refusal.getMessage() + all + notes);
  }

  /** Removes what an earlier run left, once all is well. */
  void clear() throws IOException {
    Files.deleteIfExists(folder.resolve(FILE));
    if (Files.isDirectory(folder) && isEmpty()) {
      Files.delete(folder);
    }
  }

  private boolean isEmpty() throws IOException {
    try (var files = Files.list(folder)) {
      return files.findAny().isEmpty();
    }
  }
}
