package tally.extract.furniture;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import tally.extract.furniture.PhraseBook.Phrase;
import tally.extract.furniture.PhraseBook.Place;
import tally.model.Sentence;
import tally.model.Token;

/**
 * Lines and sentences that say what only furniture says. A sentence that a scraper glued to a
 * paragraph goes alone; an appeal that fills a short paragraph takes all of it, because what stands
 * before {@code Sign up here} is there to make readers sign up.
 */
final class Wordings implements PageRule {
  private static final Set<String> WHOLE_PARAGRAPH =
      Set.of("appeal", "legal", "notice", "social", "advertisement");
  private static final List<Place> WHOLE_LINE =
      List.of(Place.LINE, Place.OPENS, Place.ENDS, Place.BOX);
  private static final int SHORT_PARAGRAPH = 3;
  private static final String QUOTES = "\"“”";

  private final PhraseBook phrases;

  Wordings(PhraseBook phrases) {
    this.phrases = phrases;
  }

  @Override
  public void mark(Page page, Marks marks) {
    for (Line line : page.lines()) {
      Optional<Phrase> whole = whole(line);
      if (whole.isPresent()) {
        marks.mark(line, whole.get().rule());
      } else {
        line.sentences().forEach(sentence -> mark(line, sentence, marks));
      }
    }
  }

  private Optional<Phrase> whole(Line line) {
    return WHOLE_LINE.stream()
        .flatMap(place -> phrases.whole(line.words(), place).stream())
        .findFirst();
  }

  private void mark(Line line, Sentence sentence, Marks marks) {
    List<String> words = Line.wordsOf(sentence);
    Optional<Phrase> phrase = phrase(sentence, words);
    if (phrase.isEmpty()) {
      return;
    }
    String rule = phrase.get().rule();
    boolean paragraph =
        WHOLE_PARAGRAPH.contains(rule)
            && line.sentences().size() <= SHORT_PARAGRAPH
            && !isGlued(line);
    if (paragraph || line.sentences().size() == 1) {
      marks.mark(line, rule);
    } else {
      marks.mark(sentence, rule);
    }
  }

  private Optional<Phrase> phrase(Sentence sentence, List<String> words) {
    if (words.size() > 1) {
      Optional<Phrase> whole = phrases.whole(words, Place.LINE);
      if (whole.isPresent()) {
        return whole;
      }
    }
    Optional<Phrase> edge = phrases.starting(words).or(() -> phrases.ending(words));
    if (edge.isPresent() || isQuoting(sentence)) {
      return edge;
    }
    return phrases.within(words);
  }

  /** What somebody says of newsletters and donations is news. */
  private static boolean isQuoting(Sentence sentence) {
    return sentence.tokens().stream().anyMatch(token -> QUOTES.contains(token.text()));
  }

  /** Whether a scraper lost the space between two of the line's sentences. */
  private static boolean isGlued(Line line) {
    for (int i = 1; i < line.sentences().size(); i++) {
      List<Token> before = line.sentences().get(i - 1).tokens();
      if (line.sentences().get(i).token(0).touches(before.get(before.size() - 1))) {
        return true;
      }
    }
    return false;
  }
}
