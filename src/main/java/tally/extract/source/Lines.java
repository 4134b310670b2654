package tally.extract.source;

import java.util.ArrayList;
import java.util.List;
import tally.extract.text.ArticleText;
import tally.model.Attribution;
import tally.model.Sentence;
import tally.model.SourceType;
import tally.model.Token;

/** What the look of an article's lines tells: headings, list items, names set in bold. */
final class Lines {
  private static final int LONGEST_HEADING = 12;
  private static final String BULLETS = "-•*–—·▪‣◦>";

  private final ArticleText text;
  private final List<List<Sentence>> sentences = new ArrayList<>();

  Lines(ArticleText text) {
    this.text = text;
    for (int p = 0; p < text.paragraphs().size(); p++) {
      sentences.add(new ArrayList<>());
    }
    for (Sentence sentence : text.sentences()) {
      sentences.get(sentence.paragraph()).add(sentence);
    }
  }

  boolean isEmpty(int paragraph) {
    return sentences.get(paragraph).isEmpty();
  }

  /** An item of a list: a bullet, a number or a letter in front. */
  boolean isItem(int paragraph) {
    if (paragraph >= sentences.size()) {
      return false;
    }
    String line = text.quote(text.paragraphs().get(paragraph)).strip();
    if (line.length() < 3) {
      return false;
    }
    int second = line.charAt(1);
    boolean bullet = BULLETS.indexOf(line.charAt(0)) >= 0 && Character.isWhitespace(second);
    boolean numbered = Character.isDigit(line.charAt(0)) && (second == '.' || second == ')');
    return bullet || (numbered && Character.isWhitespace(line.charAt(2)));
  }

  /** A short line that doesn't end as a sentence does. */
  boolean isHeading(int paragraph) {
    List<Sentence> here = sentences.get(paragraph);
    if (here.size() != 1 || here.get(0).size() > LONGEST_HEADING) {
      return false;
    }
    Token last = lastToken(here.get(0));
    return Character.isLetterOrDigit(last.text().codePointAt(last.text().length() - 1))
        || last.text().equals(")");
  }

  /** The sentence's last token that is no markup. */
  static Token lastToken(Sentence sentence) {
    int last = sentence.size() - 1;
    while (last > 0 && isEmphasis(sentence.token(last))) {
      last--;
    }
    return sentence.token(last);
  }

  static boolean isEmphasis(Token token) {
    return token.text().chars().allMatch(c -> c == '*' || c == '_' || c == '~');
  }

  /**
   * A body's name that opens its paragraph in bold, and nothing else is: "**The ministry** said".
   */
  boolean isBoldLead(Sentence sentence, Attribution attribution) {
    SourceType type = attribution.source().type();
    int after = sentence.tokenAt(attribution.sourceSpan().end());
    return sentences.get(sentence.paragraph()).get(0).equals(sentence)
        && isEmphasis(sentence.token(0))
        && type != SourceType.PERSON
        && type != SourceType.WITNESS
        && type != SourceType.OTHER
        && sentence.tokenAt(attribution.sourceSpan().start()) == 1
        && after < sentence.size()
        && isEmphasis(sentence.token(after));
  }
}
