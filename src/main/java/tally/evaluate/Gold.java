package tally.evaluate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import tally.model.Figure;
import tally.model.Span;

/**
 * Annotated figures: a file with one JSON object a line. A line with nothing but a {@code doc}
 * names an article without figures; lines of another kind than {@code count} are left out.
 *
 * <p>Of an article that a line calls {@code sampled} only some numbers were looked at: its figures,
 * and those that the kind {@code none} calls no figure. Its other numbers are left out of the
 * score.
 *
 * @param docs the articles that were annotated
 * @param figures their figures, in the order of the file
 * @param sampled the numbers that are no figures, by the sampled articles
 */
record Gold(Set<String> docs, List<GoldFigure> figures, Map<String, List<Span>> sampled) {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final List<String> FIGURE = List.of("start", "text", "low", "high", "counted");
  private static final int DAY = "2026-01-01".length();

  Gold {
    docs = Set.copyOf(docs);
    figures = List.copyOf(figures);
    sampled = Map.copyOf(sampled);
  }

  /** Whether an annotator would have this figure, if it were one. */
  boolean isJudged(String doc, Figure figure) {
    List<Span> none = sampled.get(doc);
    return none == null
        || none.stream()
            .anyMatch(
                span -> span.start() < figure.span().end() && figure.span().start() < span.end());
  }

  /**
   * Reads the annotations.
   *
   * @throws IllegalArgumentException if a line is none, with its number
   */
  static Gold read(Path file) throws IOException {
    Set<String> docs = new TreeSet<>();
    List<GoldFigure> figures = new ArrayList<>();
    Map<String, List<Span>> sampled = new TreeMap<>();
    int number = 0;
    for (String line : Files.readAllLines(file)) {
      number++;
      if (line.isBlank()) {
        continue;
      }
      JsonNode entry = parse(file, number, line);
      String doc = entry.get("doc").asText();
      docs.add(doc);
      if (entry.path("sampled").asBoolean()) {
        sampled.computeIfAbsent(doc, key -> new ArrayList<>());
      }
      String kind = entry.path("kind").asText("count");
      if (kind.equals("none")) {
        sampled.computeIfAbsent(doc, key -> new ArrayList<>()).add(span(file, number, entry));
      } else if (isFigure(entry) && kind.equals("count")) {
        figures.add(figure(file, number, entry));
      }
    }
    return new Gold(docs, figures, sampled);
  }

  private static JsonNode parse(Path file, int number, String line) {
    try {
      JsonNode entry = JSON.readTree(line);
      if (entry.isObject() && entry.hasNonNull("doc")) {
        return entry;
      }
      throw wrong(file, number, "an object that names its doc is needed", null);
    } catch (JsonProcessingException e) {
      throw wrong(file, number, "no well-formed JSON", e);
    }
  }

  private static boolean isFigure(JsonNode entry) {
    return FIGURE.stream().anyMatch(entry::hasNonNull);
  }

  private static GoldFigure figure(Path file, int number, JsonNode entry) {
    Span span = span(file, number, entry);
    try {
      return new GoldFigure(
          entry.get("doc").asText(),
          span,
          entry.path("text").asText(),
          bound(entry.get("low")),
          bound(entry.get("high")),
          entry.path("modifier").asText(""),
          text(entry.get("counted")),
          text(entry.get("event")),
          entry.path("status").asText("reported"),
          day(entry.get("as_of_start")),
          day(entry.get("as_of_end")),
          sources(entry));
    } catch (DateTimeException | IllegalArgumentException e) {
      throw wrong(file, number, e.getMessage(), e);
    }
  }

  private static Span span(Path file, int number, JsonNode entry) {
    if (!entry.path("start").isInt() || !entry.path("end").isInt()) {
      throw wrong(file, number, "a figure needs the start and end of its number", null);
    }
    try {
      return new Span(entry.get("start").asInt(), entry.get("end").asInt());
    } catch (IllegalArgumentException e) {
      throw wrong(file, number, e.getMessage(), e);
    }
  }

  private static List<String> sources(JsonNode entry) {
    List<String> sources = new ArrayList<>();
    sources.add(entry.path("source").asText(""));
    entry.path("source_accept").forEach(other -> sources.add(other.isNull() ? "" : other.asText()));
    return sources.stream().map(source -> source.equals("null") ? "" : source).toList();
  }

  private static Double bound(JsonNode node) {
    return node == null || node.isNull() ? null : node.asDouble();
  }

  private static String text(JsonNode node) {
    return node == null || node.isNull() ? null : node.asText();
  }

  private static LocalDate day(JsonNode node) {
    String text = text(node);
    return text == null ? null : LocalDate.parse(text.substring(0, Math.min(DAY, text.length())));
  }

  private static IllegalArgumentException wrong(Path file, int line, String why, Exception cause) {
    return new IllegalArgumentException(file + ", line " + line + ": " + why + ".", cause);
  }
}
