package tally.tabulate.dating;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.TreeSet;
import org.apache.spark.api.java.function.CoGroupFunction;
import tally.model.Period;

/**
 * Pairs what undated articles say with the dated articles that say the same. What these tell of
 * several days is said again and again, and dates nothing.
 */
final class Matching implements CoGroupFunction<String, Said, Anchor, Match> {
  private static final long serialVersionUID = 1L;

  /** More dated articles would make it no surer. */
  private static final int MOST_ANCHORS = 100;

  @Override
  public Iterator<Match> call(String statement, Iterator<Said> said, Iterator<Anchor> dated) {
    if (!said.hasNext() || !dated.hasNext()) {
      return Collections.emptyIterator();
    }
    TreeSet<Anchor> anchors = new TreeSet<>();
    Anchor any = dated.next();
    anchors.add(any);
    Period days = any.asOf().period();
    while (dated.hasNext()) {
      Anchor anchor = dated.next();
      if (!anchor.asOf().period().equals(days)) {
        return Collections.emptyIterator();
      }
      anchors.add(anchor);
      if (anchors.size() > MOST_ANCHORS) {
        anchors.pollLast();
      }
    }
    List<Match> matches = new ArrayList<>();
    List<Anchor> all = List.copyOf(anchors);
    said.forEachRemaining(telling -> matches.add(new Match(telling.told(), all)));
    return matches.iterator();
  }
}
