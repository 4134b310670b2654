package tally.extract.counted;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tally.extract.CountReader;
import tally.extract.Examples;

/** Runs the examples and counter-examples of counted/examples.yaml. */
class CountedExamplesTest {
  private final CountReader reader = new CountReader();

  @TestFactory
  Stream<DynamicTest> readsTheExamples() {
    return Examples.of("counted").stream()
        .map(example -> dynamicTest(example.get("text").asText(), () -> check(example)));
  }

  private void check(JsonNode example) {
    CountReader.Count count = Examples.count(reader, example);
    assertThat(count.counted().text()).isEqualTo(example.get("counted").asText());
    assertThat(count.counted().rule()).isEqualTo(example.get("rule").asText());
  }
}
