package tally.extract.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tally.extract.CountReader;
import tally.extract.Examples;

/** Runs the examples and counter-examples of status/examples.yaml. */
class StatusExamplesTest {
  private final CountReader reader = new CountReader();

  @TestFactory
  Stream<DynamicTest> readsTheExamples() {
    return Examples.of("status").stream()
        .map(example -> dynamicTest(example.get("text").asText(), () -> check(example)));
  }

  private void check(JsonNode example) {
    CountReader.Count count = Examples.count(reader, example);
    String status = count.status().status().name().toLowerCase(Locale.ROOT);
    assertThat(status).isEqualTo(example.get("status").asText());
    assertThat(count.status().rule()).isEqualTo(example.get("rule").asText());
  }
}
