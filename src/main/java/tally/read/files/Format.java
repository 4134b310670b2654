package tally.read.files;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * How a file holds its articles, told by its ending. Each may be gzipped, with {@code .gz} behind.
 */
public enum Format {
  TEXT(".txt"),
  MARKDOWN(".md .markdown"),
  PAGE(".html .htm .xhtml"),
  JSON(".json"),
  JSON_LINES(".jsonl .ndjson"),
  /** A table with a header and an article in each row. */
  TABLE(".csv .tsv"),
  /** A web archive, of pages as served or of their texts. */
  WARC(".warc .wet"),
  PARQUET(".parquet"),
  /** An archive of files in these formats. */
  ZIP(".zip");

  private static final String GZIP = ".gz";

  private final String endings;

  Format(String endings) {
    this.endings = endings;
  }

  /** The format of a file of this name, or nothing if Tally doesn't read it. */
  public static Optional<Format> of(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    String plain = isGzip(name) ? lower.substring(0, lower.length() - GZIP.length()) : lower;
    int dot = plain.lastIndexOf('.');
    return Arrays.stream(values())
        .filter(format -> dot >= 0 && format.endings().contains(plain.substring(dot)))
        .findFirst();
  }

  private List<String> endings() {
    return List.of(endings.split(" ", -1));
  }

  public static boolean isGzip(String name) {
    return name.toLowerCase(Locale.ROOT).endsWith(GZIP);
  }

  /** All endings, for a message: {@code .txt, .md, ...}. */
  public static String all() {
    return Arrays.stream(values())
        .flatMap(format -> format.endings().stream())
        .collect(Collectors.joining(", "));
  }
}
