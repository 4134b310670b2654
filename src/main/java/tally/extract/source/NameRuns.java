package tally.extract.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tally.extract.source.Vocabulary.Role;
import tally.extract.source.Words.Kind;
import tally.extract.text.Lexicon;
import tally.extract.text.Verbs;

/** The names of a sentence: words in capitals that stand together, and what hangs on them. */
final class NameRuns {
  private static final Set<String> PARTICLES = Lexicon.read("source/name-particles.txt").words();
  private static final Set<String> LINKS = Set.of("of", "for", "and", "the", "&", "on", "against");

  private static final Set<String> OFFICES = Set.of("secretary", "minister", "undersecretary");

  /**
   * Words in capitals that stand together.
   *
   * @param first index of the first
   * @param last index of the last
   */
  record Run(int first, int last) {}

  private final Words words;

  NameRuns(Words words) {
    this.words = words;
  }

  List<Run> all() {
    List<Run> runs = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      if (isNamePart(i)) {
        Run run = new Run(i, end(i));
        runs.add(run);
        i = run.last();
      }
    }
    return runs;
  }

  private boolean isNamePart(int i) {
    return words.isNominal(i) && words.at(i).startsUpper() && !isCompound(i);
  }

  /** Lagos-based, Kremlin-backed: no part of the name behind it. */
  private boolean isCompound(int i) {
    String text = words.at(i).text();
    return Verbs.known(text.substring(text.lastIndexOf('-') + 1))
        .filter(form -> text.indexOf('-') > 0 && form.participle())
        .isPresent();
  }

  /** The run that ends at {@code last}, not beyond {@code limit}. */
  Run endingAt(int last, int limit) {
    int first = last;
    while (first > limit) {
      if (isNamePart(first - 1)) {
        first--;
      } else if (first - 2 >= limit
          && isNamePart(first - 2)
          && (words.isHyphen(first - 1) || PARTICLES.contains(words.lower(first - 1)))) {
        first -= 2;
      } else {
        break;
      }
    }
    return new Run(first, last);
  }

  private int end(int first) {
    int last = first;
    while (words.isIn(last + 1)) {
      if (isNamePart(last + 1)) {
        last++;
      } else if (isNamePart(last + 2)
          && (words.isHyphen(last + 1) || PARTICLES.contains(words.lower(last + 1)))) {
        last += 2;
      } else {
        break;
      }
    }
    return last;
  }

  /** Institute for the Study of War: the run with what hangs on it by small words. */
  Run withLinks(Run run) {
    int end = run.last();
    while (LINKS.contains(words.lower(end + 1))) {
      int next = words.lower(end + 2).equals("the") ? end + 3 : end + 2;
      boolean and = words.lower(end + 1).equals("and") && end == run.last();
      if (!isNamePart(next) || and) {
        break;
      }
      end = end(next);
    }
    return new Run(run.first(), end);
  }

  /** Where the name itself starts behind titles: behind "General Staff Chief". */
  int afterTitles(Run run) {
    int start = run.first();
    for (int i = run.first(); i <= run.last(); i++) {
      String lower = words.lower(i);
      if (Vocabulary.isHonorific(lower) || Vocabulary.isRole(lower, Role.PERSON)) {
        start = i + 1;
      }
    }
    // Secretary of State Ada Lund: the office takes a word or two of the run
    boolean office =
        start == run.first()
            && run.last() - run.first() > 1
            && words.lower(run.first() - 1).equals("of")
            && OFFICES.contains(words.lower(run.first() - 2));
    return office ? run.last() - 1 : start;
  }

  /** The run, with the country it belongs to: South Korea's National Intelligence Service. */
  String bodyName(Run run) {
    int first = run.first();
    if (words.is(first - 1, Kind.GENITIVE) && isNamePart(first - 2)) {
      first = endingAt(first - 2, 0).first();
    }
    return words.text(first, run.last());
  }
}
