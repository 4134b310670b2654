package tally.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tally.model.Amount;
import tally.model.ArticleHead;
import tally.model.AsOf;
import tally.model.AsOfBasis;
import tally.model.Extent;
import tally.model.Figure;
import tally.model.Kind;
import tally.model.Modifier;
import tally.model.Period;
import tally.model.Span;
import tally.model.Status;

class CalibrationTest {
  private static final Set<Field> ALL = EnumSet.allOf(Field.class);
  private static final Set<Field> NO_SOURCE = EnumSet.complementOf(EnumSet.of(Field.SOURCE));

  private final List<Score.Match> matches = new ArrayList<>();
  private final List<Score.Spurious> spurious = new ArrayList<>();

  private static Figure figure(double confidence, String... rules) {
    LocalDate day = LocalDate.of(2026, 3, 10);
    return new Figure(
        ArticleHead.of("a"),
        "A sentence.",
        "4",
        new Span(0, 1),
        Kind.COUNT,
        Amount.of(4, Modifier.EXACT),
        null,
        "boats",
        "boats",
        null,
        Extent.WHOLE,
        Status.REPORTED,
        null,
        new AsOf(new Period(day, day), null, AsOfBasis.PUBLISHED),
        null,
        confidence,
        List.of(rules));
  }

  private void found(int times, String doc, Set<Field> right, Figure figure) {
    GoldFigure gold =
        new GoldFigure(
            doc,
            figure.span(),
            "4",
            4.0,
            4.0,
            "exact",
            "boats",
            null,
            "reported",
            null,
            null,
            List.of(""));
    for (int i = 0; i < times; i++) {
      matches.add(new Score.Match(gold, figure, right));
    }
  }

  private Score score() {
    return new Score(10, matches, List.of(), spurious);
  }

  @Test
  void listsWhatBecameOfEveryRule() {
    found(3, "a", ALL, figure(0.5, "number=digits", "source=said", "place=behind"));
    found(1, "b", NO_SOURCE, figure(0.5, "number=digits", "source=own-voice"));
    spurious.add(new Score.Spurious("b", figure(0.5, "number=words", "source=said")));
    assertThat(RuleTable.of(score()))
        .containsExactly(
            "field   rule       used  share  right  precision  record  made up",
            "number  digits        4   1.00      4       1.00    0.75        0",
            "number  words         0   0.00      0          -       -        1",
            "place   behind        3   1.00      -          -    1.00        0",
            "source  said          3   0.75      3       1.00    1.00        1",
            "source  own-voice     1   0.25      0       0.00    0.00        0");
  }

  @Test
  void comparesConfidenceWithTheShareRight() {
    found(3, "a", ALL, figure(0.7));
    found(1, "a", NO_SOURCE, figure(0.75));
    spurious.add(new Score.Spurious("a", figure(1)));
    assertThat(Reliability.of(Reliability.claims(score())))
        .containsExactly(
            "confidence    figures  mean  right",
            "0.70 to 0.80        4  0.71   0.75",
            "0.90 to 1.00        1  1.00   0.00",
            "mean gap 0.23, mean square 0.37");
  }

  @Test
  void aMadeUpFigureCountsAgainstItsNumberAndWhatItCounts() {
    found(1, "a", ALL, figure(0.5, "number=digits", "source=said"));
    spurious.add(new Score.Spurious("b", figure(0.5, "number=digits", "source=said")));
    assertThat(Calibration.lines(score()))
        .contains("rule\tnumber=digits\t1\t2", "rule\tsource=said\t1\t1");
  }

  @Test
  void learnsHowLikelyAFigureIsRight() {
    for (int article = 0; article < 10; article++) {
      found(9, "a" + article, ALL, figure(0.5, "source=said"));
      found(1, "a" + article, NO_SOURCE, figure(0.5, "source=said"));
      found(2, "a" + article, ALL, figure(0.5, "source=guess"));
      found(8, "a" + article, NO_SOURCE, figure(0.5, "source=guess"));
    }
    List<String> points =
        Calibration.lines(score()).stream().filter(line -> line.startsWith("point")).toList();
    assertThat(share(points.get(0))).isCloseTo(0.2, within(0.01));
    assertThat(share(points.get(points.size() - 1))).isCloseTo(0.9, within(0.01));
    assertThat(Reliability.of(Calibration.heldOut(score())))
        .contains("mean gap 0.00, mean square 0.12");
  }

  @Test
  void worseRulesWithHigherScoresArePooled() {
    for (int article = 0; article < 10; article++) {
      found(8, "a" + article, ALL, figure(0.5, "source=x", "status=good"));
      found(8, "a" + article, Set.of(Field.SOURCE, Field.STATUS), figure(0.5, "source=x"));
    }
    List<String> points =
        Calibration.lines(score()).stream().filter(line -> line.startsWith("point")).toList();
    double before = 0;
    for (String point : points) {
      assertThat(share(point)).isGreaterThanOrEqualTo(before);
      before = share(point);
    }
  }

  @Test
  void withoutAnyFiguresNothingIsLikely() {
    assertThat(Calibration.lines(score())).contains("point\t0.0000\t0.0000");
    assertThat(Calibration.heldOut(score())).isEmpty();
  }

  private static double share(String point) {
    return Double.parseDouble(point.substring(point.lastIndexOf('\t') + 1));
  }
}
