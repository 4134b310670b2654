package tally.extract.furniture;

import java.util.List;
import java.util.Set;
import tally.extract.text.Lexicon;
import tally.model.Token;

/** Lines that say when the page was published and by whom, and nothing else. */
final class Stamps implements PageRule {
  private static final Set<String> STAMP_WORDS = Lexicon.read("furniture/stamp-words.txt").words();
  private static final Set<String> CUES =
      Set.of("published", "updated", "posted", "created", "modified");
  private static final Set<String> SMALL =
      Set.of("and", "of", "for", "in", "the", "with", "from", "at", "to", "special", "by", "|");
  private static final int LONGEST_STAMP = 20;
  private static final int LONGEST_STAMPED = 30;
  private static final int LONGEST_BYLINE = 14;

  @Override
  public void mark(Page page, Marks marks) {
    for (int i = 0; i < page.lines().size(); i++) {
      Line line = page.lines().get(i);
      if (isStamp(line) || isStamped(line) || isAgo(line)) {
        marks.mark(line, "stamp");
      } else if (isByline(line)) {
        marks.mark(line, "byline");
      } else if (i <= 1 && isSourceLine(line)) {
        marks.mark(line, "credit");
      }
    }
  }

  /** {@code March 3, 2026, 3:15 PM EST}, {@code 5 hours ago}: a time, and only that. */
  private static boolean isStamp(Line line) {
    return line.words().size() <= LONGEST_STAMP
        && line.hasDigit()
        && line.words().stream().anyMatch(STAMP_WORDS::contains)
        && line.words().stream().allMatch(Stamps::isStampWord);
  }

  private static boolean isStampWord(String word) {
    return Character.isDigit(word.charAt(0)) || STAMP_WORDS.contains(word);
  }

  /** {@code Ann Poe · The Gazette · Posted: 3 March 2026}: the cue begins the line or a part. */
  private static boolean isStamped(Line line) {
    if (line.isProse() || !line.hasDigit() || line.words().size() > LONGEST_STAMPED) {
      return false;
    }
    List<Token> tokens = line.opening();
    for (int i = 0; i + 1 < tokens.size(); i++) {
      boolean begins = i == 0 || "·|•–—".contains(tokens.get(i - 1).text());
      if (begins && CUES.contains(tokens.get(i).lower()) && !isByMouth(tokens.get(i + 1))) {
        return true;
      }
    }
    return false;
  }

  /** Published research and posted videos are no stamps. */
  private static boolean isByMouth(Token next) {
    return Line.isWord(next) && !isStampWord(next.lower());
  }

  /** {@code By Ann Poe and John Roe, March 3, 2026}: nothing but names and a date. */
  private static boolean isByline(Line line) {
    List<String> words = line.words();
    if (words.size() < 2
        || words.size() > LONGEST_BYLINE
        || !words.get(0).equals("by")
        || (line.hasDigit() && words.stream().noneMatch(STAMP_WORDS::contains))) {
      return false;
    }
    return line.sentences().stream()
        .flatMap(sentence -> sentence.tokens().stream())
        .filter(Line::isWord)
        .allMatch(Stamps::fitsByline);
  }

  private static boolean fitsByline(Token token) {
    return token.startsUpper() || SMALL.contains(token.lower()) || isStampWord(token.lower());
  }

  /** {@code World 2 days ago By Ann Poe}. */
  private static boolean isAgo(Line line) {
    List<Token> tokens = line.opening();
    int ago = line.words().indexOf("ago");
    return ago > 1
        && line.words().size() <= LONGEST_BYLINE
        && !line.endsWithStop()
        && Character.isDigit(line.words().get(ago - 2).charAt(0))
        && tokens.stream().filter(Line::isWord).allMatch(Stamps::fitsByline);
  }

  /** {@code Source: AP} above the text. Below a table it says where the numbers are from. */
  private static boolean isSourceLine(Line line) {
    List<Token> tokens = line.opening();
    return line.words().size() <= 4
        && tokens.size() > 2
        && tokens.get(0).is("source")
        && tokens.get(1).is(":");
  }
}
