package tally.extract.furniture;

import java.util.List;
import java.util.Optional;
import tally.model.Sentence;
import tally.model.Token;

/**
 * Picture credits, and the captions of old pictures. The caption of a picture of the story itself
 * is part of the article; one that says {@code file photo} or bears the date of another time tells
 * of something else.
 */
final class Captions implements PageRule {
  private static final List<String> CAPTION_WORDS = List.of("caption", "pictured");
  private static final int LONGEST_CAPTION = 80;

  private final Credits credits;

  Captions(Credits credits) {
    this.credits = credits;
  }

  @Override
  public void mark(Page page, Marks marks) {
    Optional<MonthOfYear> story = MonthOfYear.ofStory(page, marks);
    for (Line line : page.lines()) {
      if (credits.isCreditLine(line)) {
        marks.mark(line, "credit");
        continue;
      }
      List<Sentence> caption = caption(line);
      if (isOld(line, caption, story)) {
        if (caption.size() == line.sentences().size()) {
          marks.mark(line, "caption");
        } else {
          caption.forEach(sentence -> marks.mark(sentence, "caption"));
        }
      }
    }
  }

  /** A short line is a caption as a whole; a scraper may have glued one below a paragraph. */
  private static List<Sentence> caption(Line line) {
    List<Sentence> sentences = line.sentences();
    int last = sentences.size() - 1;
    boolean creditAlone = "([".contains(sentences.get(last).token(0).text());
    int from = creditAlone ? last - 1 : last;
    boolean all = from <= 1 && line.words().size() <= LONGEST_CAPTION;
    return sentences.subList(all ? 0 : from, last + 1);
  }

  private boolean isOld(Line line, List<Sentence> caption, Optional<MonthOfYear> story) {
    List<Token> first = caption.get(0).tokens();
    List<Token> last = caption.get(caption.size() - 1).tokens();
    int credit = credits.creditStart(last);
    if (credits.saysArchive(first, -1)) {
      return true;
    }
    if (credits.saysArchive(last, credit)) {
      return credit >= 0 || !line.isProse();
    }
    boolean captioned = credit >= 0 || CAPTION_WORDS.contains(first.get(0).lower());
    return captioned
        && story.isPresent()
        && caption.stream()
            .flatMap(sentence -> MonthOfYear.newest(sentence.tokens()).stream())
            .anyMatch(month -> month.isWellBefore(story.get()));
  }
}
