package tally.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import tally.model.Article;
import tally.model.ArticleHead;
import tally.model.Figure;

/** Runs examples of what one field of a figure is, and by which rule. */
public final class FigureExamples {
  private final Extractor extractor = new Extractor();
  private final String field;
  private final Function<Figure, String> value;

  private FigureExamples(String field, Function<Figure, String> value) {
    this.field = field;
    this.value = value;
  }

  /**
   * A test for each entry of {@code <field>/examples.yaml}, which has a text, a number of it as it
   * stands, the field's value and the rule that finds it.
   *
   * @param value the field as an example has it
   */
  public static Stream<DynamicTest> of(String field, Function<Figure, String> value) {
    FigureExamples examples = new FigureExamples(field, value);
    return Examples.of(field).stream()
        .map(
            example ->
                dynamicTest(
                    example.get("number").asText() + ": " + example.get("text").asText(),
                    () -> examples.check(example)));
  }

  private void check(JsonNode example) {
    String text = example.get("text").asText();
    String number = example.get("number").asText();
    Figure figure =
        extractor.extract(new Article(ArticleHead.of("example"), text)).figures().stream()
            .filter(found -> List.of(found.text().split(" ")).contains(number))
            .findFirst()
            .orElseThrow(() -> new AssertionError("no figure " + number));
    assertThat(value.apply(figure)).isEqualTo(example.get(field).textValue());
    assertThat(figure.rules()).contains(field + "=" + example.get("rule").asText());
  }
}
