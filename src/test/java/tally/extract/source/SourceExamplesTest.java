package tally.extract.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import tally.extract.text.ArticleText;
import tally.extract.text.Tagger;
import tally.model.Article;
import tally.model.ArticleHead;
import tally.model.Attribution;
import tally.model.Sentence;
import tally.model.Source;
import tally.model.Span;

/** Runs the examples beside the lexicons: who each number of a text comes from. */
final class SourceExamplesTest {
  private static final Tagger TAGGER = new Tagger();

  @TestFactory
  Stream<DynamicNode> examples() throws IOException {
    try (InputStream in =
        SourceExamplesTest.class.getResourceAsStream("/tally/source/examples.yaml")) {
      JsonNode groups = new YAMLMapper().readTree(in);
      List<DynamicNode> containers = new ArrayList<>();
      for (Map.Entry<String, JsonNode> group : groups.properties()) {
        List<DynamicNode> tests = new ArrayList<>();
        for (JsonNode example : group.getValue()) {
          String text = example.get("text").asText();
          tests.add(dynamicTest(text, () -> check(group.getKey(), text, example)));
        }
        containers.add(dynamicContainer(group.getKey(), tests));
      }
      return containers.stream();
    }
  }

  private static void check(String rule, String text, JsonNode example) {
    ArticleText article = tagged(text);
    BitSet furniture = new BitSet();
    List<Attribution> attributions = new AttributionReader().read(article, furniture);
    Sourcing sourcing = new Sourcing(article, attributions, furniture);
    for (Map.Entry<String, JsonNode> figure : example.get("who").properties()) {
      Optional<Attribution> found = sourcing.of(sentenceOf(article, figure), span(text, figure));
      Optional<Source> source = found.map(Attribution::source);
      String expected = figure.getValue().isNull() ? "nobody" : figure.getValue().asText();
      assertThat(source.map(Source::name).orElse("nobody"))
          .as("%s in %s", figure.getKey(), attributions)
          .isEqualTo(expected);
      if (source.isPresent() && !rule.equals("carried")) {
        checkDetails(source.get(), example);
      }
    }
    boolean anybody =
        example.get("who").properties().stream().anyMatch(w -> !w.getValue().isNull());
    if (anybody && !rule.equals("carried") && !rule.equals("denied")) {
      assertThat(attributions).extracting(Attribution::rule).contains(rule);
    }
  }

  private static void checkDetails(Source source, JsonNode example) {
    if (example.has("type")) {
      assertThat(source.type().name()).isEqualTo(example.get("type").asText());
    }
    if (example.has("via")) {
      assertThat(source.via()).isEqualTo(example.get("via").asText());
    }
  }

  private static Span span(String text, Map.Entry<String, JsonNode> figure) {
    int start = text.indexOf(figure.getKey());
    assertThat(start).as(figure.getKey()).isNotNegative();
    return new Span(start, start + figure.getKey().length());
  }

  private static Sentence sentenceOf(ArticleText article, Map.Entry<String, JsonNode> figure) {
    Span span = span(article.text(), figure);
    return article.sentences().stream()
        .filter(s -> s.span().contains(span))
        .findFirst()
        .orElseThrow();
  }

  static ArticleText tagged(String text) {
    ArticleText article = ArticleText.of(new Article(ArticleHead.of("example"), text));
    List<Sentence> sentences = article.sentences().stream().map(TAGGER::tag).toList();
    return new ArticleText(article.article(), article.paragraphs(), sentences);
  }
}
