package tally.read.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import tally.read.fields.Meaning;

/** What a page's JSON-LD says of its article, after schema.org's NewsArticle. */
final class LinkedData {
  /** NewsArticle, ReportageNewsArticle, BlogPosting, LiveBlogPosting and their like. */
  private static final Pattern ARTICLE = Pattern.compile(".*(?:Article|Posting|Report)");

  private static final Pattern PAGE = Pattern.compile(".*(?:Web|Item|FAQ|About)Page");
  private static final Pattern SITE = Pattern.compile(".*(?:NewsMediaOrganization|WebSite)");
  private static final int DEEPEST = 3;

  /** Some pages wrap the data in a comment or a CDATA section, for browsers long gone. */
  private static final Pattern WRAPPING =
      Pattern.compile("^\\s*+(?:(?://|/\\*)?\\s*+(?:<!\\[CDATA\\[|<!--)\\s*+(?:\\*/)?)");

  private static final ObjectMapper MAPPER =
      JsonMapper.builder()
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
          .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
          .build();

  private final Map<Meaning, List<String>> found = new EnumMap<>(Meaning.class);
  private final Map<String, JsonNode> byId = new HashMap<>();

  private LinkedData() {}

  /**
   * What is said of the article, the most trusted first. What the data say of the page or the site
   * stands behind it.
   *
   * @param url the page's own address, to tell its article from others; null if unknown
   */
  static Map<Meaning, List<String>> of(Document page, String url) {
    List<JsonNode> objects = new ArrayList<>();
    for (Element script : page.select("script[type=application/ld+json]")) {
      collect(parse(script.data()), objects, 0);
    }
    LinkedData data = new LinkedData();
    objects.forEach(data::index);
    article(objects, url).ifPresent(data::readArticle);
    for (JsonNode object : objects) {
      if (is(object, PAGE)) {
        data.put(Meaning.PUBLISHED, object.path("datePublished"));
      } else if (is(object, SITE)) {
        data.put(Meaning.PUBLISHER, object.path("name"));
      }
    }
    return data.found;
  }

  private static JsonNode parse(String json) {
    try {
      return MAPPER.readTree(WRAPPING.matcher(json).replaceFirst("").strip());
    } catch (JsonProcessingException e) {
      return MAPPER.missingNode();
    }
  }

  private static void collect(JsonNode node, List<JsonNode> objects, int depth) {
    if (depth > DEEPEST) {
      return;
    }
    if (node.isArray()) {
      node.forEach(element -> collect(element, objects, depth + 1));
    } else if (node.isObject()) {
      objects.add(node);
      collect(node.path("@graph"), objects, depth + 1);
      collect(node.path("mainEntity"), objects, depth + 1);
    }
  }

  private void index(JsonNode object) {
    String id = object.path("@id").asText("");
    if (!id.isEmpty()) {
      byId.putIfAbsent(id, object);
    }
  }

  private static boolean is(JsonNode object, Pattern type) {
    for (JsonNode one : each(object.path("@type"))) {
      if (type.matcher(one.asText("")).matches()) {
        return true;
      }
    }
    return false;
  }

  private static Iterable<JsonNode> each(JsonNode value) {
    return value.isArray() ? value : List.of(value);
  }

  /** The article that has the page's address, or else the first one. */
  private static Optional<JsonNode> article(List<JsonNode> objects, String url) {
    Optional<JsonNode> first = Optional.empty();
    for (JsonNode object : objects) {
      if (is(object, ARTICLE)) {
        if (url != null
            && addresses(object).stream().anyMatch(each -> bare(each).equals(bare(url)))) {
          return Optional.of(object);
        }
        first = first.or(() -> Optional.of(object));
      }
    }
    return first;
  }

  /** One page is found with and without encryption, and with a slash behind it or not. */
  private static String bare(String address) {
    return address.replaceFirst("^(?i)https?://(?:www\\.)?", "").replaceFirst("/?(?:[?#].*)?$", "");
  }

  private static Set<String> addresses(JsonNode article) {
    JsonNode page = article.path("mainEntityOfPage");
    Set<String> addresses = new LinkedHashSet<>();
    for (JsonNode node : List.of(article.path("url"), page, page.path("@id"))) {
      if (node.isTextual() && !node.asText().isBlank()) {
        addresses.add(node.asText().strip());
      }
    }
    return addresses;
  }

  private void readArticle(JsonNode article) {
    put(Meaning.PUBLISHED, article.path("datePublished"));
    put(Meaning.PUBLISHED, article.path("dateCreated"));
    put(Meaning.TITLE, article.path("headline"));
    put(Meaning.TEXT, article.path("articleBody"));
    put(Meaning.LANGUAGE, article.path("inLanguage"));
    addresses(article).forEach(address -> add(Meaning.URL, address));
    names(article.path("publisher")).ifPresent(name -> add(Meaning.PUBLISHER, name));
    names(article.path("author")).ifPresent(name -> add(Meaning.AUTHOR, name));
  }

  private void put(Meaning meaning, JsonNode value) {
    if (value.isTextual() && !value.asText().isBlank()) {
      add(meaning, value.asText());
    }
  }

  private void add(Meaning meaning, String value) {
    found.computeIfAbsent(meaning, m -> new ArrayList<>()).add(value);
  }

  /** Persons and organisations, named here or where their id stands. */
  private Optional<String> names(JsonNode value) {
    Set<String> names = new LinkedHashSet<>();
    for (JsonNode one : each(value)) {
      JsonNode whole = one.has("name") ? one : byId.getOrDefault(one.path("@id").asText(""), one);
      JsonNode name = whole.isTextual() ? whole : whole.path("name");
      for (JsonNode part : each(name)) {
        if (!part.asText("").isBlank()) {
          names.add(part.asText().strip());
        }
      }
    }
    return names.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", names));
  }
}
