package tally.tabulate.copies;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import tally.tabulate.source.Groups;

/** Joins what is linked, however many links lie between, to families with one original each. */
final class Families {
  private Families() {}

  /** All articles of all families; neither the order of the links shows nor that within one. */
  static List<Relative> of(List<Link> links) {
    TreeSet<Issue> sorted = new TreeSet<>();
    for (Link link : links) {
      sorted.add(link.one());
      sorted.add(link.other());
    }
    List<Issue> issues = List.copyOf(sorted);
    Map<String, Integer> indexes = new HashMap<>();
    issues.forEach(issue -> indexes.put(issue.id(), indexes.size()));
    Groups families = new Groups(issues.size());
    Groups texts = new Groups(issues.size());
    for (Link link : links) {
      int one = indexes.get(link.one().id());
      int other = indexes.get(link.other().id());
      families.join(one, other);
      if (link.same()) {
        texts.join(one, other);
      }
    }
    return relatives(issues, families, texts);
  }

  private static List<Relative> relatives(List<Issue> issues, Groups families, Groups texts) {
    int[] sizes = new int[issues.size()];
    List<Relative> relatives = new ArrayList<>(issues.size());
    for (int at = 0; at < issues.size(); at++) {
      int original = families.of(at);
      relatives.add(
          new Relative(
              issues.get(at).id(),
              issues.get(original).id(),
              sizes[original]++,
              texts.of(at) == original));
    }
    return relatives;
  }
}
