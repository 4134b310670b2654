package tally.extract.confidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tally.extract.text.Lexicon;

class ConfidenceTest {
  private static final TrackRecords RECORDS =
      new TrackRecords(
          Map.of(
              "counted=following", new TrackRecord(90, 100),
              "counted=guess", new TrackRecord(2, 10),
              "source=said", new TrackRecord(40, 50)));

  @TempDir private Path folder;

  @Test
  void betterRulesScoreHigher() {
    double good = RECORDS.score(List.of("counted=following", "source=said"));
    double bad = RECORDS.score(List.of("counted=guess", "source=said"));
    assertThat(good).isGreaterThan(bad).isLessThan(1);
  }

  @Test
  void aRuleNeverSeenHasTheAverageOfItsField() {
    assertThat(RECORDS.score(List.of("counted=new"))).isCloseTo(93.0 / 112, within(1e-9));
  }

  @Test
  void aFieldNeverSeenLeavesTheScoreAlone() {
    assertThat(RECORDS.score(List.of("source=said", "weather=sunny")))
        .isEqualTo(RECORDS.score(List.of("source=said")));
  }

  @Test
  void aRuleSeldomSeenIsDrawnToTheAverage() {
    TrackRecords records =
        new TrackRecords(
            Map.of("a=often", new TrackRecord(50, 100), "a=once", new TrackRecord(1, 1)));
    assertThat(records.score(List.of("a=once"))).isBetween(0.5, 0.7);
  }

  @Test
  void withoutTakesArticlesOut() {
    TrackRecords part = new TrackRecords(Map.of("source=said", new TrackRecord(40, 50)));
    assertThat(RECORDS.without(part).rules()).doesNotContainKey("source=said").hasSize(2);
  }

  @Test
  void theCurveRunsStraightBetweenItsPointsAndLevelOutside() {
    Curve curve = new Curve(List.of(new Curve.Point(0.2, 0.1), new Curve.Point(0.6, 0.9)));
    assertThat(curve.at(0)).isEqualTo(0.1);
    assertThat(curve.at(0.2)).isEqualTo(0.1);
    assertThat(curve.at(0.4)).isCloseTo(0.5, within(1e-9));
    assertThat(curve.at(1)).isEqualTo(0.9);
  }

  @Test
  void aFallingCurveIsRefused() {
    assertThatThrownBy(
            () -> new Curve(List.of(new Curve.Point(0.2, 0.5), new Curve.Point(0.6, 0.4))))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void theJarsCalibrationGivesProbabilities() {
    double confidence =
        Confidence.calibrated().of(List.of("number=digits", "counted=following", "status=stated"));
    assertThat(confidence).isBetween(0.0, 1.0);
  }

  @Test
  void aWrongLineNamesItsFileAndLine() throws IOException {
    for (String line : List.of("rule\tx\t1\t2", "rule\ta=b\t3\t2", "point\t0\t2", "dot\t1\t1")) {
      Path file = folder.resolve("wrong.txt");
      Files.writeString(file, "point\t0\t0.5\n" + line + "\n");
      assertThatThrownBy(() -> Confidence.of(Lexicon.read(file)))
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("wrong.txt:2: ");
    }
  }
}
