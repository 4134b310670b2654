package tally.extract.furniture;

import java.util.List;
import tally.extract.text.ArticleText;

/**
 * Tells the article from what the page puts around it, by wording, by shape and by place: a phrase
 * that only publishers write about themselves, a line that holds nothing but a time, a headline
 * after the last paragraph. In doubt a line stays: a menu that is read does less harm than a
 * paragraph that is not.
 */
public final class FurnitureFinder {
  private final List<PageRule> rules;

  public FurnitureFinder() {
    PhraseBook phrases = PhraseBook.read("furniture/phrases.txt");
    Credits credits = Credits.read("furniture/credits.txt");
    rules =
        List.of(
            new Wordings(phrases),
            new Stamps(),
            new Markup(),
            new Captions(credits),
            new AuthorNotes(phrases, Roles.read("furniture/roles.txt")),
            new OtherStories(phrases),
            new PageEdges());
  }

  /** The paragraphs and sentences of the text that are not part of the article. */
  public Furniture find(ArticleText text) {
    Page page = Page.of(text);
    Marks marks = new Marks(page);
    for (PageRule rule : rules) {
      rule.mark(page, marks);
    }
    return marks.furniture();
  }
}
