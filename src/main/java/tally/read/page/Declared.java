package tally.read.page;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import tally.extract.text.Lexicon;
import tally.read.fields.Meaning;

/** What a page declares of its article: in JSON-LD, meta elements, links and times. */
final class Declared {
  private static final Map<String, String> META = Lexicon.read("read/page-meta.txt").map();
  private static final Pattern ADDRESS = Pattern.compile("https?://.++", Pattern.CASE_INSENSITIVE);

  /** Whether a time is that of a later change, by its class or the words before it. */
  private static final Pattern CHANGED =
      Pattern.compile("\\b(?:updated?|modified|edited)", Pattern.CASE_INSENSITIVE);

  private static final Pattern PUBLISHED =
      Pattern.compile("publi|posted", Pattern.CASE_INSENSITIVE);
  private static final List<String> TIMES =
      List.of(
          "[itemprop=datePublished]",
          "time[pubdate]",
          "time.published, time.entry-date, abbr.published",
          "article time[datetime]",
          "main time[datetime]");
  private static final int MOST_TIMES = 50;
  private static final String NOT_THE_ARTICLE = "aside, nav, footer, li, figure, form";

  private final Map<Meaning, List<String>> said = new EnumMap<>(Meaning.class);

  private Declared() {}

  static Declared by(Document page) {
    Declared declared = new Declared();
    String canonical = page.select("link[rel=canonical][href]").attr("href").strip();
    declared.add(Meaning.URL, ADDRESS.matcher(canonical).matches() ? canonical : "");
    String url = declared.first(Meaning.URL);
    declared.add(Meaning.TITLE, markedHeadline(page));
    LinkedData.of(page, url)
        .forEach((meaning, values) -> values.forEach(v -> declared.add(meaning, v)));
    declared.readMetas(page);
    declared.add(Meaning.TITLE, text(page.selectFirst("h1")));
    declared.add(Meaning.TITLE, page.title());
    declared.add(Meaning.AUTHOR, text(page.selectFirst("[itemprop=author], [rel=author]")));
    declared.add(Meaning.LANGUAGE, page.select("html[lang]").attr("lang"));
    declared.readTimes(page);
    return declared;
  }

  /** The most trusted value, or null if the page says nothing. */
  String first(Meaning meaning) {
    List<String> values = all(meaning);
    return values.isEmpty() ? null : values.get(0);
  }

  /** All values, the most trusted first. */
  List<String> all(Meaning meaning) {
    return said.getOrDefault(meaning, List.of());
  }

  /**
   * The heading that the page marks as the headline. It is what readers see, while JSON-LD and meta
   * elements may have another title for search engines. Where several are marked, each is that of a
   * story in a list.
   */
  private static String markedHeadline(Document page) {
    List<Element> marked = page.select("h1[itemprop=headline]");
    return marked.size() == 1 ? marked.get(0).text() : "";
  }

  private void readMetas(Document page) {
    Map<String, String> metas = new HashMap<>();
    for (Element meta : page.select("meta[content]")) {
      for (String key : List.of("property", "name", "itemprop")) {
        String name = meta.attr(key).toLowerCase(Locale.ROOT);
        if (!name.isEmpty() && !meta.attr("content").isBlank()) {
          metas.putIfAbsent(name, meta.attr("content"));
        }
      }
    }
    META.forEach(
        (name, meaning) -> {
          String content = metas.get(name);
          if (content != null) {
            add(Meaning.valueOf(meaning.toUpperCase(Locale.ROOT)), content);
          }
        });
  }

  /** Times that are marked as the publication, and then the article's first one. */
  private void readTimes(Document page) {
    for (String where : TIMES) {
      List<Element> times = page.select(where);
      for (Element time : times.subList(0, Math.min(times.size(), MOST_TIMES))) {
        if (time.closest(NOT_THE_ARTICLE) == null && !isChange(time)) {
          add(Meaning.PUBLISHED, written(time));
          break;
        }
      }
    }
  }

  private static String written(Element time) {
    for (String attribute : List.of("datetime", "content", "title")) {
      if (!time.attr(attribute).isBlank()) {
        return time.attr(attribute);
      }
    }
    return time.text();
  }

  /** Looks at the element, its names and what stands before it. */
  private static boolean isChange(Element time) {
    Element parent = time.parent();
    String before = parent == null ? "" : parent.ownText() + ' ' + parent.className();
    String names = time.className() + ' ' + time.attr("itemprop") + ' ' + before;
    return CHANGED.matcher(names).find() && !PUBLISHED.matcher(names).find();
  }

  private static String text(Element element) {
    return element == null ? "" : element.text();
  }

  private void add(Meaning meaning, String value) {
    String plain = Markup.unescape(value).strip();
    boolean address = ADDRESS.matcher(plain).matches();
    boolean fits = address == (meaning == Meaning.URL) || meaning == Meaning.TITLE;
    if (!plain.isEmpty() && fits) {
      said.computeIfAbsent(meaning, m -> new ArrayList<>()).add(plain);
    }
  }
}
