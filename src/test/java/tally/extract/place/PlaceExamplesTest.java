package tally.extract.place;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tally.extract.FigureExamples;
import tally.model.Figure;

/** Runs the examples and counter-examples of place/examples.yaml. */
class PlaceExamplesTest {
  @TestFactory
  Stream<DynamicTest> readsTheExamples() {
    return FigureExamples.of("place", Figure::place);
  }
}
