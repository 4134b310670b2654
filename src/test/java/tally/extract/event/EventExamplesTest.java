package tally.extract.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tally.extract.CountReader;
import tally.extract.Examples;

/** Runs the examples and counter-examples of event/examples.yaml. */
class EventExamplesTest {
  private final CountReader reader = new CountReader();

  @TestFactory
  Stream<DynamicTest> readsTheExamples() {
    return Examples.of("event").stream()
        .map(example -> dynamicTest(example.get("text").asText(), () -> check(example)));
  }

  private void check(JsonNode example) {
    CountReader.Count count = Examples.count(reader, example);
    assertThat(count.counted().text()).isEqualTo(example.get("counted").asText());
    assertThat(count.event().lemma()).isEqualTo(example.get("event").textValue());
    assertThat(count.event().rule()).isEqualTo(example.get("rule").asText());
  }
}
