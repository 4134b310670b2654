package tally.read.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import tally.read.fields.Meaning;

/** What a page's JSON-LD says of its article, after schema.org's NewsArticle. */
final class LinkedData {
  private static final Set<String> ARTICLE =
      Set.of(
          "NewsArticle",
          "Article",
          "ReportageNewsArticle",
          "AnalysisNewsArticle",
          "BackgroundNewsArticle",
          "OpinionNewsArticle",
          "ReviewNewsArticle",
          "BlogPosting",
          "LiveBlogPosting",
          "Report",
          "ScholarlyArticle",
          "SocialMediaPosting");
  private static final ObjectMapper MAPPER =
      JsonMapper.builder().enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS).build();

  private LinkedData() {}

  /** What the first article, or else the page as such, is said to be. */
  static Map<Meaning, String> of(Document page) {
    List<JsonNode> objects = new ArrayList<>();
    for (Element script : page.select("script[type=application/ld+json]")) {
      collect(parse(script.data()), objects, 0);
    }
    Map<Meaning, String> found = new EnumMap<>(Meaning.class);
    for (JsonNode object : objects) {
      if (isOf(object, ARTICLE)) {
        read(object, found);
      }
    }
    for (JsonNode object : objects) {
      if (isOf(object, Set.of("WebPage", "ItemPage"))) {
        put(found, Meaning.PUBLISHED, object.path("datePublished"));
      }
    }
    return found;
  }

  private static JsonNode parse(String json) {
    try {
      return MAPPER.readTree(json.strip());
    } catch (JsonProcessingException e) {
      return MAPPER.missingNode();
    }
  }

  private static void collect(JsonNode node, List<JsonNode> objects, int depth) {
    if (depth > 3) {
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

  private static boolean isOf(JsonNode object, Set<String> types) {
    JsonNode type = object.path("@type");
    if (type.isArray()) {
      for (JsonNode one : type) {
        if (types.contains(one.asText())) {
          return true;
        }
      }
    }
    return types.contains(type.asText());
  }

  private static void read(JsonNode article, Map<Meaning, String> found) {
    put(found, Meaning.PUBLISHED, article.path("datePublished"));
    put(found, Meaning.TITLE, article.path("headline"));
    put(found, Meaning.LANGUAGE, article.path("inLanguage"));
    put(found, Meaning.URL, article.path("url"));
    names(article.path("publisher")).ifPresent(name -> found.putIfAbsent(Meaning.PUBLISHER, name));
    names(article.path("author")).ifPresent(name -> found.putIfAbsent(Meaning.AUTHOR, name));
  }

  private static void put(Map<Meaning, String> found, Meaning meaning, JsonNode value) {
    if (value.isTextual() && !value.asText().isBlank()) {
      found.putIfAbsent(meaning, value.asText());
    }
  }

  private static Optional<String> names(JsonNode value) {
    List<String> names = new ArrayList<>();
    for (JsonNode one : value.isArray() ? value : List.of(value)) {
      String name = one.isTextual() ? one.asText() : one.path("name").asText("");
      if (!name.isBlank()) {
        names.add(name.strip());
      }
    }
    return names.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", names));
  }
}
