package tally.extract.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tally.extract.Examples;
import tally.extract.Extractor;
import tally.model.Article;
import tally.model.ArticleHead;
import tally.model.Figure;

/** Runs the examples and counter-examples of place/examples.yaml. */
class PlaceExamplesTest {
  private final Extractor extractor = new Extractor();

  @TestFactory
  Stream<DynamicTest> readsTheExamples() {
    return Examples.of("place").stream()
        .map(
            example ->
                dynamicTest(
                    example.get("number").asText() + ": " + example.get("text").asText(),
                    () -> check(example)));
  }

  private void check(JsonNode example) {
    String text = example.get("text").asText();
    String number = example.get("number").asText();
    Figure figure =
        extractor.extract(new Article(ArticleHead.of("example"), text)).figures().stream()
            .filter(found -> found.text().endsWith(number))
            .findFirst()
            .orElseThrow(() -> new AssertionError("no figure " + number));
    assertThat(figure.place()).isEqualTo(example.get("place").textValue());
    assertThat(figure.rules()).contains("place=" + example.get("rule").asText());
  }
}
