package tally.extract.furniture;

import java.util.List;
import tally.extract.furniture.PhraseBook.Place;
import tally.model.Sentence;
import tally.model.Token;

/** Links to other stories: a headline after {@code Read more}, and the lists below an article. */
final class OtherStories implements PageRule {
  private static final String RULE = "teaser";
  private static final String LEADS_ON = ":|–—->»";
  private static final int LONGEST_BLOCK = 24;
  private static final int BODY_PARAGRAPH = 12;
  private static final int ENOUGH_FOR_LIST = 2;

  private final PhraseBook phrases;

  OtherStories(PhraseBook phrases) {
    this.phrases = phrases;
  }

  @Override
  public void mark(Page page, Marks marks) {
    List<Line> lines = page.lines();
    int lastBody = endOfLastBody(lines, marks);
    long headlinesLeft = lines.stream().filter(Line::isHeadline).count();
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      headlinesLeft -= line.isHeadline() ? 1 : 0;
      if (i > 0) {
        markLinks(line, marks);
      }
      boolean ends = phrases.whole(line.words(), Place.ENDS).isPresent();
      if (ends || phrases.whole(line.words(), Place.OPENS).isPresent()) {
        boolean list = ends || headlinesLeft >= ENOUGH_FOR_LIST;
        boolean over = list && i > lastBody && page.proseLines() > 0;
        markBlock(page, i + 1, over, marks);
        if (over) {
          return;
        }
      }
    }
  }

  /** A line may be a link as a whole; behind a paragraph one stands in brackets of its own. */
  private void markLinks(Line line, Marks marks) {
    List<Sentence> sentences = line.sentences();
    if (sentences.size() == 1 && leadsOn(sentences.get(0))) {
      marks.mark(line, RULE);
      return;
    }
    sentences.stream()
        .filter(sentence -> isBracketed(sentence) && leadsOn(sentence))
        .forEach(sentence -> marks.mark(sentence, RULE));
  }

  /** {@code (Related: Storm warning lifted)}; {@code (read: not soon)} is an aside. */
  private static boolean isBracketed(Sentence sentence) {
    boolean bracket = false;
    for (Token token : sentence.tokens()) {
      if (Line.isWord(token)) {
        return bracket && token.startsUpper();
      }
      bracket |= token.is("(") || token.is("[");
    }
    return false;
  }

  /** {@code Related: Storm warning lifted}. */
  private boolean leadsOn(Sentence sentence) {
    int words = phrases.leading(Line.wordsOf(sentence));
    List<Token> tokens = sentence.tokens();
    int at = 0;
    for (int seen = 0; at < tokens.size() && seen < words; at++) {
      seen += Line.isWord(tokens.get(at)) ? 1 : 0;
    }
    return words > 0
        && !tokens.get(0).is("<")
        && at + 1 < tokens.size()
        && LEADS_ON.contains(tokens.get(at).text());
  }

  /** The headlines that follow; all that follows where the article is over. */
  private static void markBlock(Page page, int from, boolean over, Marks marks) {
    List<Line> lines = page.lines();
    for (int i = from; i < lines.size(); i++) {
      Line line = lines.get(i);
      boolean headline = line.isHeadline() || line.isLabel();
      boolean blockEnds = !headline || page.isTitle(line) || i - from >= LONGEST_BLOCK;
      if (!over && blockEnds) {
        return;
      }
      marks.mark(line, RULE);
    }
  }

  /**
   * The last paragraph of the article as far as that is plain: two paragraphs in a row with nothing
   * but furniture between them. Summaries in a list of stories have headlines between them.
   */
  private static int endOfLastBody(List<Line> lines, Marks marks) {
    int later = -1;
    for (int i = lines.size() - 1; i >= 0; i--) {
      Line line = lines.get(i);
      if (marks.isMarked(line)) {
        continue;
      }
      boolean body = line.isProse() && line.words().size() >= BODY_PARAGRAPH;
      if (body && later >= 0) {
        return later;
      }
      later = body ? i : -1;
    }
    return -1;
  }
}
