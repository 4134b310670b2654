package tally.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import tally.extract.confidence.TrackRecord;
import tally.extract.confidence.TrackRecords;
import tally.model.Figure;

/**
 * An extracted figure and what the annotations say of it.
 *
 * @param doc the article
 * @param figure as extracted
 * @param right which fields agree; none if no annotator has the figure
 * @param madeUp whether no annotator has it
 */
record Judged(String doc, Figure figure, Set<Field> right, boolean madeUp) {

  /** A made-up figure counts against the rules that took it for a figure of something. */
  private static final Set<Field> TAKEN = Set.of(Field.VALUE, Field.COUNTED);

  /** All extracted figures. */
  static List<Judged> of(Score score) {
    List<Judged> all = new ArrayList<>();
    for (Score.Match match : score.matches()) {
      all.add(new Judged(match.gold().doc(), match.figure(), match.right(), false));
    }
    for (Score.Spurious spurious : score.spurious()) {
      all.add(new Judged(spurious.doc(), spurious.figure(), Set.of(), true));
    }
    return all;
  }

  boolean isRecord() {
    return right.containsAll(Score.RECORD);
  }

  /** How the rules of these figures did, as far as their fields belong to the record. */
  static TrackRecords records(List<Judged> figures) {
    SortedMap<String, TrackRecord> records = new TreeMap<>();
    for (Judged judged : figures) {
      for (Map.Entry<String, Field> rule : judged.rules(Score.RECORD).entrySet()) {
        boolean counts = !judged.madeUp || TAKEN.contains(rule.getValue());
        if (counts) {
          int right = judged.right.contains(rule.getValue()) ? 1 : 0;
          records.merge(rule.getKey(), new TrackRecord(right, 1), TrackRecord::plus);
        }
      }
    }
    return new TrackRecords(records);
  }

  private SortedMap<String, Field> rules(Set<Field> fields) {
    SortedMap<String, Field> rules = new TreeMap<>();
    for (String rule : figure.rules()) {
      Field.ofRule(rule).filter(fields::contains).ifPresent(field -> rules.put(rule, field));
    }
    return rules;
  }
}
