package tally.extract.furniture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tally.extract.text.ArticleText;
import tally.model.Article;
import tally.model.ArticleHead;
import tally.model.Period;
import tally.model.Published;
import tally.model.PublishedBasis;
import tally.model.Sentence;
import tally.model.Span;

/** Runs the pages that stand beside the lexicons. */
class FurnitureExamplesTest {
  private static final FurnitureFinder FINDER = new FurnitureFinder();

  /** A piece of the page's text and whether it is furniture; rule is null if any may find it. */
  private record Piece(Span span, boolean furniture, String rule) {}

  @TestFactory
  List<DynamicTest> pages() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    try (InputStream in =
        FurnitureFinder.class.getResourceAsStream("/tally/furniture/examples.yaml")) {
      for (JsonNode page : new YAMLMapper().readTree(in)) {
        tests.add(dynamicTest(page.get("page").asText(), () -> check(page)));
      }
    }
    assertThat(tests).isNotEmpty();
    return tests;
  }

  private static void check(JsonNode page) {
    StringBuilder text = new StringBuilder();
    List<Piece> pieces = new ArrayList<>();
    for (JsonNode line : page.get("lines")) {
      add(line, text, pieces);
      text.append("\n\n");
    }
    ArticleText article = ArticleText.of(new Article(head(page), text.toString()));
    Furniture furniture = FINDER.find(article);
    for (Piece piece : pieces) {
      for (Sentence sentence : article.sentences()) {
        if (piece.span().overlaps(sentence.span())) {
          check(article, furniture, piece, sentence);
        }
      }
    }
  }

  private static void check(
      ArticleText article, Furniture furniture, Piece piece, Sentence sentence) {
    String quote = article.quote(sentence.span());
    assertThat(furniture.holds(sentence))
        .as("%s (%s)", quote, furniture.rule(sentence).orElse("article"))
        .isEqualTo(piece.furniture());
    if (piece.rule() != null) {
      assertThat(furniture.rule(sentence)).as(quote).contains(piece.rule());
    }
  }

  private static void add(JsonNode line, StringBuilder text, List<Piece> pieces) {
    if (line.has("glued")) {
      for (JsonNode piece : line.get("glued")) {
        boolean furniture = piece.asText().startsWith("*");
        String words = furniture ? piece.asText().substring(1) : piece.asText();
        pieces.add(new Piece(append(text, words), furniture, null));
      }
    } else if (line.has("furniture")) {
      String rule = line.has("rule") ? line.get("rule").asText() : null;
      pieces.add(new Piece(append(text, line.get("furniture").asText()), true, rule));
    } else {
      pieces.add(new Piece(append(text, line.get("article").asText()), false, null));
    }
  }

  private static Span append(StringBuilder text, String words) {
    int start = text.length();
    text.append(words);
    return new Span(start, text.length());
  }

  private static ArticleHead head(JsonNode page) {
    String title = page.has("title") ? page.get("title").asText() : null;
    Published published =
        page.has("published")
            ? new Published(
                Period.day(LocalDate.parse(page.get("published").asText())),
                PublishedBasis.METADATA)
            : null;
    return new ArticleHead("page.txt", title, null, null, null, null, published);
  }
}
