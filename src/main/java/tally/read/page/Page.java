package tally.read.page;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import tally.read.fields.Fields;
import tally.read.fields.Meaning;
import tally.read.published.DateClues;
import tally.read.published.Moments;

/** A news page: its article, and what its markup says of it. */
public final class Page {
  private static final int MUCH_LONGER = 2;
  private static final int MOST_HEADINGS = 10;

  private Page() {}

  /** Reads a page, of which a server sent the bytes. */
  public static Fields read(String html) {
    Document page = Jsoup.parse(html);
    Declared declared = Declared.by(page);
    String url = declared.first(Meaning.URL);
    String publisher = declared.first(Meaning.PUBLISHER);
    String title = declared.first(Meaning.TITLE);
    if (title != null) {
      List<String> headings =
          page.select("h1").stream().limit(MOST_HEADINGS).map(Element::text).toList();
      title = Titles.bare(title, headings, publisher, url);
    }
    MainText article = MainText.of(page, title == null ? "" : title);
    String published = Moments.local(declared.all(Meaning.PUBLISHED)).orElse(null);
    return new Fields(
        text(article.text(), title, declared.first(Meaning.TEXT)),
        title,
        publisher,
        url,
        declared.first(Meaning.AUTHOR),
        declared.first(Meaning.LANGUAGE),
        new DateClues(null, null, published, url, null, article.byline()));
  }

  /** What the page shows, unless it keeps most of the article for those who pay. */
  private static String text(String shown, String title, String declared) {
    String body = declared == null ? "" : Markup.text(declared.strip());
    if (body.length() <= shown.length() * MUCH_LONGER) {
      return shown;
    }
    return title == null || body.startsWith(title) ? body : title + "\n\n" + body;
  }
}
