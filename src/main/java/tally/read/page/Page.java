package tally.read.page;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import tally.extract.text.Lexicon;
import tally.read.fields.Fields;
import tally.read.fields.Meaning;
import tally.read.files.Decoder;
import tally.read.published.DateClues;

/** A news page: its article, and what its markup says of it. */
public final class Page {
  private static final Map<String, String> META = Lexicon.read("read/page-meta.txt").map();
  private static final int LAST_BLOCK_OF_TITLE = 4;

  private Page() {}

  /** Reads a page as a server sends it. */
  public static Fields read(byte[] bytes) throws IOException {
    Document page = parse(bytes);
    Map<Meaning, String> said = said(page);
    String published = said.remove(Meaning.PUBLISHED);
    Fields fields = Fields.of(said);
    DateClues dates = new DateClues(null, null, published, fields.url(), null);
    String title = fields.title() == null ? "" : fields.title();
    return new Fields(
        text(title, MainText.of(page, title)),
        fields.title(),
        fields.publisher(),
        fields.url(),
        fields.author(),
        fields.language(),
        dates);
  }

  /**
   * As the page says it is encoded, unless it fits UTF-8, which no other encoding does by chance.
   */
  private static Document parse(byte[] bytes) throws IOException {
    if (Decoder.isUtf8(bytes)) {
      return Jsoup.parse(Decoder.decode(bytes));
    }
    Document page = Jsoup.parse(new ByteArrayInputStream(bytes), null, "");
    return page.charset().equals(StandardCharsets.UTF_8)
        ? Jsoup.parse(Decoder.decode(bytes))
        : page;
  }

  /** The headline belongs to the article; most pages keep it outside of the text. */
  private static String text(String title, List<String> paragraphs) {
    List<String> blocks = new ArrayList<>(paragraphs);
    List<String> start = blocks.subList(0, Math.min(LAST_BLOCK_OF_TITLE, blocks.size()));
    if (!title.isEmpty()
        && !blocks.isEmpty()
        && start.stream().noneMatch(title::equalsIgnoreCase)) {
      blocks.add(0, title);
    }
    return String.join("\n\n", blocks);
  }

  private static Map<Meaning, String> said(Document page) {
    Map<Meaning, String> said = new EnumMap<>(LinkedData.of(page));
    Map<String, String> metas = metas(page);
    META.forEach(
        (name, meaning) -> {
          String content = metas.get(name);
          if (content != null) {
            said.putIfAbsent(Meaning.valueOf(meaning.toUpperCase(Locale.ROOT)), content);
          }
        });
    put(said, Meaning.TITLE, page.selectFirst("h1"), Element::text);
    put(said, Meaning.TITLE, page.selectFirst("title"), Element::text);
    Element canonical = page.selectFirst("link[rel=canonical][href]");
    if (canonical != null) {
      said.put(Meaning.URL, canonical.attr("href"));
    }
    put(said, Meaning.LANGUAGE, page.selectFirst("html[lang]"), html -> html.attr("lang"));
    time(page).ifPresent(time -> said.putIfAbsent(Meaning.PUBLISHED, time));
    return said;
  }

  private static void put(
      Map<Meaning, String> said,
      Meaning meaning,
      Element element,
      Function<Element, String> value) {
    if (element != null && !value.apply(element).isBlank()) {
      said.putIfAbsent(meaning, value.apply(element));
    }
  }

  private static Map<String, String> metas(Document page) {
    Map<String, String> metas = new HashMap<>();
    for (Element meta : page.select("meta[content]")) {
      for (String key : List.of("property", "name", "itemprop")) {
        String name = meta.attr(key).toLowerCase(Locale.ROOT);
        if (!name.isEmpty() && !meta.attr("content").isBlank()) {
          metas.putIfAbsent(name, meta.attr("content").strip());
        }
      }
    }
    return metas;
  }

  /** A time element that is marked as the publication, or else the article's first one. */
  private static Optional<String> time(Document page) {
    for (String where :
        List.of(
            "[itemprop=datePublished]",
            "time[pubdate]",
            "article time[datetime]",
            "main time[datetime]")) {
      Element time = page.selectFirst(where);
      if (time != null && time.closest("aside, nav, footer, li") == null) {
        String written = time.hasAttr("datetime") ? time.attr("datetime") : time.attr("content");
        return Optional.of(written.isBlank() ? time.text() : written);
      }
    }
    return Optional.empty();
  }
}
