package tally.extract.number;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tally.extract.text.Lexicon;
import tally.model.Rejection;

/**
 * The reasons that a number's neighbours give away, written as patterns: {@code aged _}, {@code _
 * min read}. Of those that match, the one that asks for most decides; it may also keep a number.
 */
final class PatternObjection implements Objection {
  private static final String KEEP = "keep";

  private final List<Rule> rules;

  private record Rule(Pattern pattern, Verdict verdict) {}

  PatternObjection(TokenLists lists) {
    List<Rule> read = new ArrayList<>();
    Lexicon lexicon = Lexicon.read("number/rejections.txt");
    lexicon.words(); // a pattern that stands twice is a mistake
    for (Lexicon.Entry entry : lexicon.entries()) {
      Pattern pattern = Pattern.parse(entry, lists);
      read.add(new Rule(pattern, new Verdict(reason(entry), pattern.name())));
    }
    read.sort(Comparator.comparingInt(rule -> -rule.pattern().demands()));
    rules = List.copyOf(read);
  }

  private static Rejection reason(Lexicon.Entry entry) {
    if (entry.cell(1).equals(KEEP)) {
      return null;
    }
    try {
      return Rejection.valueOf(entry.cell(1).toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw entry.wrong("'" + entry.cell(1) + "' is no reason");
    }
  }

  @Override
  public Optional<Verdict> to(Site site) {
    Words words = site.words();
    for (Rule rule : rules) {
      if (rule.pattern().match(words, site.numeral()).isPresent()) {
        return Optional.of(rule.verdict());
      }
    }
    return Optional.empty();
  }
}
