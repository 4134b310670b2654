package tally.extract.event;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import tally.extract.counted.Counted;
import tally.extract.phrase.Clause;
import tally.extract.phrase.VerbGroup;
import tally.extract.text.Lexicon;
import tally.model.Sentence;

/**
 * Finds the event of those whose number a measure noun gives: {@code the number of people killed in
 * the raids rose to 900}.
 */
final class MeasuredEvents {
  private static final Set<String> LIGHT = Lexicon.read("event/light-verbs.txt").words();
  private static final int NEAR = 12;

  private MeasuredEvents() {}

  /** What is said of the counted between their noun and the verb of the sentence. */
  static Optional<Event> find(Clause clause, Counted counted, int start, VerbEvents verbs) {
    if (counted.rule().equals("measure-noun-state")) {
      return state(clause.sentence(), start);
    }
    int noun = noun(clause.sentence(), counted, start);
    if (noun < 0) {
      return Optional.empty();
    }
    Optional<String> state = verbs.state(noun + 1, 3);
    if (state.isPresent()) {
      return Optional.of(new Event(state.get(), null, "measured-state"));
    }
    List<Clause.Link> links =
        clause.right(noun + 1).stream().filter(link -> link.group().last() < start).toList();
    // The last verb before the number is the verb of the sentence: rose, has fallen.
    return links.stream()
        .limit(Math.max(0, links.size() - 1))
        .takeWhile(link -> link.distance() <= NEAR && describes(link))
        .filter(link -> !LIGHT.contains(link.group().lemma()) || link.relative())
        .findFirst()
        .map(link -> verbs.of(link.group(), "measured"));
  }

  /** the number killed is 300; the number of those hurt rose to 40. */
  private static Optional<Event> state(Sentence sentence, int start) {
    for (int at = start - 1; at >= 0; at--) {
      Optional<String> state = VerbEvents.state(sentence.token(at).lower());
      if (state.isPresent()) {
        return Optional.of(new Event(state.get(), null, "measured-state"));
      }
    }
    return Optional.empty();
  }

  private static boolean describes(Clause.Link link) {
    VerbGroup.Form form = link.group().form();
    return link.relative() || form == VerbGroup.Form.GERUND || form == VerbGroup.Form.BARE;
  }

  /** Where the counted noun stands before the number. */
  private static int noun(Sentence sentence, Counted counted, int start) {
    String[] words = counted.text().toLowerCase(Locale.ROOT).split(" ", -1);
    String last = words[words.length - 1];
    for (int at = start - 1; at >= 0; at--) {
      if (sentence.token(at).lower().equals(last)) {
        return at;
      }
    }
    return -1;
  }
}
