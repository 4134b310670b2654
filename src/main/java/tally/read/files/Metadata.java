package tally.read.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import tally.model.Quarantined.Code;
import tally.read.fields.FieldNames;
import tally.read.fields.Fields;
import tally.read.fields.Meaning;
import tally.read.published.WrittenDate;

/**
 * A metadata file: a CSV with a row for each article file and the columns {@code file, title,
 * publisher, url, published, author, language}, of which all but {@code file} may be missing. Where
 * spreadsheets write semicolons or tabs instead of commas, these do as well.
 */
public final class Metadata {
  private static final int SHOWN = 3;

  private final String name;
  private final Map<String, Fields> rows = new LinkedHashMap<>();
  private final Set<String> unused = new LinkedHashSet<>();
  private final List<String> unreadableDates = new ArrayList<>();
  private final Optional<String> doubt;
  private int wrongDates;

  private Metadata(String name, Optional<String> doubt) {
    this.name = name;
    this.doubt = doubt;
  }

  /**
   * Reads a metadata file.
   *
   * @param name how it is called in messages
   * @throws Unreadable if it is no such file
   */
  public static Metadata read(String name, InputStream in) throws IOException {
    Decoded decoded = Decoder.decode(Decoder.bytes(in, Decoder.LONGEST));
    String csv = decoded.text();
    Metadata metadata = new Metadata(name, Optional.ofNullable(decoded.doubt()));
    CSVFormat format =
        CSVFormat.RFC4180
            .builder()
            .setDelimiter(Delimiter.of(csv.lines().findFirst().orElse("")))
            .setHeader()
            .setSkipHeaderRecord(true)
            .setIgnoreEmptyLines(true)
            .setAllowMissingColumnNames(true)
            .get();
    try (CSVParser parser = CSVParser.parse(new StringReader(csv), format)) {
      boolean namesFiles =
          parser.getHeaderNames().stream()
              .anyMatch(column -> Meaning.of(column).equals(Optional.of(Meaning.FILE)));
      if (!namesFiles) {
        throw new Unreadable(
            Code.BROKEN_METADATA, null, name + " needs a column 'file' that names the articles");
      }
      for (CSVRecord row : parser) {
        metadata.add(row);
      }
    } catch (UncheckedIOException | IllegalArgumentException e) {
      throw new Unreadable(
          Code.BROKEN_METADATA, null, name + " is not a well-formed CSV file: " + e.getMessage());
    }
    return metadata;
  }

  private void add(CSVRecord row) {
    Map<Meaning, String> values = FieldNames.USUAL.best(row.toMap());
    String file = values.get(Meaning.FILE);
    if (file == null) {
      return;
    }
    String published = values.get(Meaning.PUBLISHED);
    if (published != null && WrittenDate.read(published).isEmpty()) {
      wrongDates++;
      if (unreadableDates.size() < SHOWN) {
        unreadableDates.add("'" + published + "' (" + file + ")");
      }
      values.remove(Meaning.PUBLISHED);
    }
    values.remove(Meaning.TEXT);
    String path = path(file);
    if (rows.putIfAbsent(path, Fields.of(values)) == null) {
      unused.add(path);
    }
  }

  private static String path(String file) {
    String path = file.strip().replace('\\', '/');
    return path.startsWith("./") ? path.substring(2) : path;
  }

  /** What is said of a file, by its path relative to the folder. */
  public Fields of(String path) {
    unused.remove(path);
    return rows.getOrDefault(path, Fields.NONE);
  }

  /** What a user should know once all files have been looked up. */
  public List<String> warnings() {
    List<String> warnings = new ArrayList<>();
    doubt.ifPresent(why -> warnings.add(name + ": " + why));
    if (!unused.isEmpty()) {
      warnings.add(
          String.format(
              "%s: %d of %d rows name no file of the input: %s",
              name, unused.size(), rows.size(), some(unused)));
    }
    if (wrongDates > 0) {
      warnings.add(
          String.format(
              "%s: %d dates can't be read: %s%s",
              name,
              wrongDates,
              String.join(", ", unreadableDates),
              wrongDates > SHOWN ? ", ..." : ""));
    }
    return warnings;
  }

  private static String some(Set<String> paths) {
    String shown = String.join(", ", paths.stream().limit(SHOWN).toList());
    return paths.size() > SHOWN ? shown + ", ..." : shown;
  }
}
