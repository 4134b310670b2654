package tally.write;

import java.util.Objects;
import java.util.Set;

/**
 * A CSV file as it was written, with what somebody needs to check that it arrived whole.
 *
 * @param name its file name
 * @param schema what it holds
 * @param rows how many rows, without the header
 * @param bytes its size
 * @param sha256 the SHA-256 of its bytes, in small hexadecimal digits
 * @param loose the names of the date columns with a cell that is not a whole day ({@code 2026-02})
 *     and of the link columns with a cell that is not an address
 */
public record CsvFile(
    String name, TableSchema schema, long rows, long bytes, String sha256, Set<String> loose) {
  public CsvFile {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(schema, "schema");
    Objects.requireNonNull(sha256, "sha256");
    loose = Set.copyOf(loose);
  }
}
