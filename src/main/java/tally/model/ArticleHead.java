package tally.model;

import java.util.Locale;

/**
 * What is known of an article besides its text. Everything but the id may be missing, and is then
 * null.
 *
 * @param id path relative to the input, with {@code #n} (from 1) for the n-th record of a file
 * @param title the headline
 * @param publisher who published it
 * @param url its address
 * @param author who wrote it
 * @param language ISO 639 code, as the metadata have it or, if the text is in another language than
 *     English, as it was found
 * @param published when it was published, or null if unknown
 * @param charset the encoding its bytes were read in, by its IANA name; null where no bytes were
 *     read
 */
public record ArticleHead(
    String id,
    String title,
    String publisher,
    String url,
    String author,
    String language,
    Published published,
    String charset) {
  public ArticleHead {
    if (id == null || id.isEmpty()) {
      throw new IllegalArgumentException("an article needs an id");
    }
  }

  /** The head of an article that was not decoded from bytes. */
  public ArticleHead(
      String id,
      String title,
      String publisher,
      String url,
      String author,
      String language,
      Published published) {
    this(id, title, publisher, url, author, language, published, null);
  }

  public static ArticleHead of(String id) {
    return new ArticleHead(id, null, null, null, null, null, null);
  }

  /** The same article, known to be in this language. */
  public ArticleHead inLanguage(String code) {
    return new ArticleHead(id, title, publisher, url, author, code, published, charset);
  }

  /** Whether it is said, or was found, to be in another language than English. */
  public boolean isForeign() {
    return language != null && !language.toLowerCase(Locale.ROOT).startsWith("en");
  }

  /** The same article, published at another time. */
  public ArticleHead publishedAt(Published other) {
    return new ArticleHead(id, title, publisher, url, author, language, other, charset);
  }
}
