package tally.extract.furniture;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tally.extract.text.ArticleText;
import tally.model.Sentence;

/**
 * A text as lines of a page.
 *
 * @param text the text
 * @param lines its paragraphs, in order
 * @param title the headline that the metadata give, letters and digits only; may be empty
 * @param proseLines how many of the lines are prose
 */
record Page(ArticleText text, List<Line> lines, String title, long proseLines) {
  private static final int SHORTEST_TITLE = 12;

  static Page of(ArticleText text) {
    List<Line> lines = new ArrayList<>();
    List<Sentence> sentences = text.sentences();
    int next = 0;
    for (int p = 0; p < text.paragraphs().size(); p++) {
      int start = next;
      while (next < sentences.size() && sentences.get(next).paragraph() == p) {
        next++;
      }
      if (next > start) {
        String quote = text.quote(text.paragraphs().get(p));
        lines.add(Line.of(p, quote, sentences.subList(start, next)));
      }
    }
    String title = text.article().head().title();
    long prose = lines.stream().filter(Line::isProse).count();
    return new Page(text, lines, title == null ? "" : bare(title), prose);
  }

  /** Whether a line is the article's headline; a site's name may follow it in the metadata. */
  boolean isTitle(Line line) {
    if (title.isEmpty() || line.text().length() > 2 * title.length() + SHORTEST_TITLE) {
      return false;
    }
    String bare = bare(line.text());
    return bare.equals(title) || (bare.length() >= SHORTEST_TITLE && title.startsWith(bare));
  }

  private static String bare(String text) {
    StringBuilder bare = new StringBuilder(text.length());
    text.toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .forEach(bare::appendCodePoint);
    return bare.toString();
  }
}
