package tally.extract.extent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tally.extract.Examples;
import tally.extract.Extractor;
import tally.model.Article;
import tally.model.ArticleHead;
import tally.model.Figure;

/** Runs the examples and counter-examples of extent/examples.yaml. */
class ExtentExamplesTest {
  private final Extractor extractor = new Extractor();

  @TestFactory
  Stream<DynamicTest> readsTheExamples() {
    return Examples.of("extent").stream()
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
            .filter(found -> List.of(found.text().split(" ")).contains(number))
            .findFirst()
            .orElseThrow(() -> new AssertionError("no figure " + number));
    assertThat(figure.extent().name().toLowerCase(Locale.ROOT))
        .isEqualTo(example.get("extent").textValue());
    assertThat(figure.rules()).contains("extent=" + example.get("rule").asText());
  }
}
