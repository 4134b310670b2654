import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Reads every CSV of an output folder with a parser of its own and checks that it is one: RFC 4180,
 * as many cells in each row as in the header, and rows wherever the sample corpus must give some.
 * Needs nothing but a JDK.
 */
final class CheckTables {
  private static final List<String> FULL =
      List.of(
          "articles.csv", "claims.csv", "counts_by_source.csv", "disagreements.csv", "figures.csv",
          "rejected.csv", "sources.csv");

  private CheckTables() {}

  public static void main(String[] folder) throws IOException {
    boolean sound = true;
    try (Stream<Path> files = Files.list(Path.of(folder[0]))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".csv")).sorted().toList()) {
        sound &= isSound(file);
      }
    }
    System.exit(sound ? 0 : 1);
  }

  private static boolean isSound(Path file) throws IOException {
    List<List<String>> rows = parse(Files.readString(file, StandardCharsets.UTF_8));
    int columns = rows.isEmpty() ? 0 : rows.get(0).size();
    boolean even = rows.stream().allMatch(row -> row.size() == columns);
    boolean full = rows.size() > 1 || !FULL.contains(file.getFileName().toString());
    System.out.printf(
        "%-22s %6d rows of %2d columns%s%s%n",
        file.getFileName(),
        rows.size() - 1,
        columns,
        even ? "" : "; SOME ROWS HAVE MORE OR FEWER",
        full ? "" : "; SHOULD NOT BE EMPTY");
    return even && full && columns > 0;
  }

  private static List<List<String>> parse(String csv) {
    List<List<String>> rows = new ArrayList<>();
    List<String> row = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < csv.length(); i++) {
      char c = csv.charAt(i);
      if (quoted && c == '"' && i + 1 < csv.length() && csv.charAt(i + 1) == '"') {
        cell.append(c);
        i++;
      } else if (c == '"') {
        quoted = !quoted;
      } else if (!quoted && (c == ',' || c == '\n')) {
        row.add(cell.toString());
        cell.setLength(0);
        if (c == '\n') {
          rows.add(row);
          row = new ArrayList<>();
        }
      } else if (quoted || c != '\r') {
        cell.append(c);
      }
    }
    return rows;
  }
}
