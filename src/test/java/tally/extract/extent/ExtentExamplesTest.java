package tally.extract.extent;

import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tally.extract.FigureExamples;

/** Runs the examples and counter-examples of extent/examples.yaml. */
class ExtentExamplesTest {
  @TestFactory
  Stream<DynamicTest> readsTheExamples() {
    return FigureExamples.of("extent", figure -> figure.extent().name().toLowerCase(Locale.ROOT));
  }
}
