package tally.read.fields;

import java.io.Serializable;
import java.util.Map;
import java.util.regex.Pattern;
import tally.read.published.DateClues;

/**
 * What a record, a page or a row of metadata says of an article. Whatever it doesn't say is null.
 *
 * @param text the article
 * @param title its headline
 * @param publisher who published it
 * @param url its address
 * @param author who wrote it
 * @param language its language
 * @param dates what is said of its dates
 */
public record Fields(
    String text,
    String title,
    String publisher,
    String url,
    String author,
    String language,
    DateClues dates)
    implements Serializable {
  private static final Pattern PAGE = Pattern.compile("https?://[^/\\s]++/[^\\s]{3,}+");

  public static final Fields NONE = of(Map.of());

  /** The fields with these meanings. */
  public static Fields of(Map<Meaning, String> values) {
    String url = values.getOrDefault(Meaning.URL, pageIn(values.get(Meaning.PUBLISHER)));
    return new Fields(
        values.get(Meaning.TEXT),
        values.get(Meaning.TITLE),
        values.get(Meaning.PUBLISHER),
        url,
        values.get(Meaning.AUTHOR),
        values.get(Meaning.LANGUAGE),
        new DateClues(
            values.get(Meaning.PUBLISHED),
            values.get(Meaning.DATE),
            null,
            url,
            values.get(Meaning.CRAWLED)));
  }

  /** Some call the address of the page its source, which is the publisher's name elsewhere. */
  private static String pageIn(String publisher) {
    return publisher != null && PAGE.matcher(publisher.strip()).matches()
        ? publisher.strip()
        : null;
  }

  public static Fields ofText(String text) {
    return NONE.withText(text);
  }

  public Fields withText(String other) {
    return new Fields(other, title, publisher, url, author, language, dates);
  }

  /** These fields, with what they leave open filled from {@code other}. */
  public Fields or(Fields other) {
    return new Fields(
        first(text, other.text),
        first(title, other.title),
        first(publisher, other.publisher),
        first(url, other.url),
        first(author, other.author),
        first(language, other.language),
        dates.or(other.dates));
  }

  private static String first(String one, String other) {
    return one == null ? other : one;
  }
}
