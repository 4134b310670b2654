package tally.extract.date;

import java.util.Set;
import tally.model.PartOfSpeech;

/** Knows the nouns that a number before them counts, so that it is no part of a date. */
final class Nouns {
  private static final Set<String> PEOPLE = Neighbours.named("people");
  private static final Set<String> UNCOUNTED = Neighbours.named("uncounted");

  private Nouns() {}

  /** Whether the piece at a place is something that the number before it counts. */
  static boolean isCounted(Chart chart, int at) {
    String key = chart.key(at);
    boolean percent = key.equals("%") || key.equals("percent") || key.equals("per");
    return !UNCOUNTED.contains(key) && (percent || isPlural(chart, at));
  }

  /** A plural that can be counted, as far as its tag and its ending tell. */
  static boolean isPlural(Chart chart, int at) {
    if (at >= chart.pieces().size() || chart.pieces().get(at).capital()) {
      return false;
    }
    String key = chart.key(at);
    if (PEOPLE.contains(key)) {
      return true;
    }
    boolean noun =
        chart.isTagged(at, PartOfSpeech.NOUN) || chart.isTagged(at, PartOfSpeech.UNTAGGED);
    boolean singular = key.endsWith("ss") || key.endsWith("us") || key.endsWith("is");
    return noun && key.length() > 3 && key.endsWith("s") && !singular;
  }
}
