package tally.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import tally.extract.confidence.TrackRecords;

/**
 * How every rule did on annotated articles: how many figures that were found it made a field of,
 * which share of its field's work that is, how often the field was right, how often the whole
 * record was, and how many figures that no annotator has it had a part in.
 */
final class RuleTable {
  private static final List<String> HEAD =
      List.of("field", "rule", "used", "share", "right", "precision", "record", "made up");

  private record Row(String rule, int used, int right, int records, int madeUp) {
    static final Comparator<Row> MOST_USED_FIRST =
        Comparator.comparing(Row::field)
            .thenComparing(Row::used, Comparator.reverseOrder())
            .thenComparing(Row::rule);

    String field() {
      return TrackRecords.field(rule);
    }

    String name() {
      return rule.substring(field().length() + 1);
    }

    Row plus(Row other) {
      return new Row(
          rule,
          used + other.used,
          right + other.right,
          records + other.records,
          madeUp + other.madeUp);
    }
  }

  private RuleTable() {}

  /** The table, by field and the most used rule first. */
  static List<String> of(Score score) {
    SortedMap<String, Row> rows = new TreeMap<>();
    for (Judged judged : Judged.of(score)) {
      for (String rule : judged.figure().rules()) {
        rows.merge(rule, row(rule, judged), Row::plus);
      }
    }
    Map<String, Integer> ofField = new TreeMap<>();
    rows.values().forEach(row -> ofField.merge(row.field(), row.used(), Integer::sum));
    List<List<String>> cells = new ArrayList<>();
    cells.add(HEAD);
    rows.values().stream()
        .sorted(Row.MOST_USED_FIRST)
        .forEach(row -> cells.add(cells(row, ofField.get(row.field()))));
    return TextTable.lines(cells, 2);
  }

  private static Row row(String rule, Judged judged) {
    boolean right = Field.ofRule(rule).filter(judged.right()::contains).isPresent();
    int found = judged.madeUp() ? 0 : 1;
    return new Row(rule, found, right ? 1 : 0, judged.isRecord() ? 1 : 0, 1 - found);
  }

  private static List<String> cells(Row row, int ofField) {
    Optional<Field> field = Field.ofRule(row.rule());
    return List.of(
        row.field(),
        row.name(),
        String.valueOf(row.used()),
        TextTable.share(row.used(), ofField),
        field.isPresent() ? String.valueOf(row.right()) : "-",
        field.isPresent() ? TextTable.share(row.right(), row.used()) : "-",
        TextTable.share(row.records(), row.used()),
        String.valueOf(row.madeUp()));
  }
}
