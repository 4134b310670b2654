package tally.extract.date;

import java.util.ArrayList;
import java.util.List;
import tally.extract.text.ArticleText;
import tally.extract.text.Tagger;
import tally.model.Article;
import tally.model.ArticleHead;
import tally.model.Published;
import tally.model.Sentence;
import tally.model.TimeExpression;

/** Reads the dates of a test's text the way an article's are read. */
final class Texts {
  private static final TimeReader READER = new TimeReader();
  private static final Tagger TAGGER = new Tagger();

  private Texts() {}

  /** The date expressions of a text; {@code published} may be null. */
  static List<TimeExpression> read(String text, Published published) {
    return READER.read(tagged(text), published);
  }

  static ArticleText tagged(String text) {
    ArticleText untagged = untagged(text);
    List<Sentence> sentences = new ArrayList<>();
    untagged.sentences().forEach(sentence -> sentences.add(TAGGER.tag(sentence)));
    return new ArticleText(untagged.article(), untagged.paragraphs(), sentences);
  }

  static ArticleText untagged(String text) {
    return ArticleText.of(new Article(ArticleHead.of("test"), text));
  }
}
