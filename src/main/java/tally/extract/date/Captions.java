package tally.extract.date;

import java.util.Locale;
import java.util.Set;
import tally.extract.text.ArticleText;
import tally.extract.text.Lexicon;
import tally.model.Sentence;
import tally.model.Span;

/** Knows the captions of pictures by their credits: their dates tell when the picture was taken. */
final class Captions {
  private static final Set<String> CREDITS = Lexicon.read("date/credits.txt").words();

  private Captions() {}

  /** Whether the sentence's paragraph ends or starts with a credit, mostly in brackets. */
  static boolean isIn(ArticleText text, Sentence sentence) {
    Span paragraph = text.paragraphs().get(sentence.paragraph());
    String words = text.quote(paragraph);
    int open = Math.max(words.lastIndexOf('('), words.lastIndexOf('['));
    boolean bracket = open >= 0 && words.length() - words.lastIndexOf(')') <= 2;
    return bracket && namesCredit(words.substring(open));
  }

  private static boolean namesCredit(String words) {
    String lower = words.toLowerCase(Locale.ROOT);
    return CREDITS.stream().anyMatch(lower::contains);
  }
}
