package tally.evaluate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import tally.model.AsOfBasis;
import tally.model.Figure;
import tally.model.Kind;
import tally.model.Period;
import tally.model.Span;

/**
 * Compares extracted figures with annotated ones.
 *
 * <p>An annotated figure and an extracted count of the same article match, one to one, when their
 * spans overlap; of several the one that overlaps most. Fields are compared on matched pairs.
 */
final class Scorer {
  private static final double PRECISION = 1e-6;

  private Scorer() {}

  /**
   * Scores the figures that were extracted from each article; articles not annotated are left out.
   */
  static Score score(Gold gold, Map<String, List<Figure>> extracted) {
    Map<String, List<Figure>> counts = new TreeMap<>();
    for (String doc : gold.docs()) {
      counts.put(
          doc,
          extracted.getOrDefault(doc, List.of()).stream()
              .filter(figure -> figure.kind() == Kind.COUNT)
              .toList());
    }
    Set<Figure> used = Collections.newSetFromMap(new IdentityHashMap<>());
    List<Score.Match> matches = new ArrayList<>();
    List<GoldFigure> missed = new ArrayList<>();
    for (GoldFigure annotated : gold.figures()) {
      Figure best = best(annotated, counts.get(annotated.doc()), used);
      if (best == null) {
        missed.add(annotated);
      } else {
        used.add(best);
        matches.add(new Score.Match(annotated, best, right(annotated, best)));
      }
    }
    List<Score.Spurious> spurious = new ArrayList<>();
    counts.forEach(
        (doc, figures) -> {
          for (Figure figure : figures) {
            if (!used.contains(figure) && gold.isJudged(doc, figure)) {
              spurious.add(new Score.Spurious(doc, figure));
            }
          }
        });
    return new Score(gold.docs().size(), matches, missed, spurious);
  }

  private static Figure best(GoldFigure gold, List<Figure> figures, Set<Figure> used) {
    Figure best = null;
    int most = 0;
    for (Figure figure : figures) {
      int shared = shared(gold.span(), figure.span());
      if (shared > most && !used.contains(figure)) {
        best = figure;
        most = shared;
      }
    }
    return best;
  }

  private static int shared(Span one, Span other) {
    return Math.min(one.end(), other.end()) - Math.max(one.start(), other.start());
  }

  private static Set<Field> right(GoldFigure gold, Figure figure) {
    Set<Field> right = EnumSet.noneOf(Field.class);
    for (Field field : Field.values()) {
      if (isRight(field, gold, figure)) {
        right.add(field);
      }
    }
    return right;
  }

  private static boolean isRight(Field field, GoldFigure gold, Figure figure) {
    return switch (field) {
      case VALUE ->
          same(gold.low(), figure.amount().low()) && same(gold.high(), figure.amount().high());
      case MODIFIER -> is(figure.amount().modifier(), gold.modifier());
      case COUNTED -> Phrases.sameCounted(orEmpty(gold.counted()), orEmpty(figure.counted()));
      case EVENT -> Phrases.sameEvent(gold.event(), figure.event());
      case STATUS -> is(figure.status(), gold.status());
      case AS_OF_STRICT -> isSame(gold, figure.asOf().period());
      case AS_OF -> isSame(gold, figure.asOf().period()) || isNear(gold, figure);
      case SOURCE ->
          Phrases.sameSource(gold.sources(), figure.source() == null ? "" : figure.source().name());
    };
  }

  private static boolean same(Double one, Double other) {
    if (one == null || other == null) {
      return one == null && other == null;
    }
    return Math.abs(one - other) <= PRECISION * Math.max(1, Math.abs(one));
  }

  private static boolean is(Enum<?> constant, String name) {
    return constant.name().toLowerCase(Locale.ROOT).equals(name);
  }

  private static String orEmpty(String text) {
    return text == null ? "" : text;
  }

  private static boolean isSame(GoldFigure gold, Period got) {
    return Objects.equals(gold.asOfStart(), got.start())
        && Objects.equals(gold.asOfEnd(), got.end());
  }

  /** Whether the days end alike, or overlap by a third of the longer of the two. */
  private static boolean isNear(GoldFigure gold, Figure figure) {
    Period got = figure.asOf().period();
    if (gold.asOfEnd() == null) {
      return got.end() == null || figure.asOf().basis() != AsOfBasis.TEXT;
    }
    if (got.end() == null) {
      return false;
    }
    if (gold.asOfEnd().equals(got.end())) {
      return true;
    }
    long goldStart = day(gold.asOfStart(), gold.asOfEnd());
    long gotStart = day(got.start(), got.end());
    long goldEnd = gold.asOfEnd().toEpochDay();
    long gotEnd = got.end().toEpochDay();
    long both = Math.min(goldEnd, gotEnd) - Math.max(goldStart, gotStart) + 1;
    return both > 0 && 3 * both >= Math.max(goldEnd - goldStart, gotEnd - gotStart) + 1;
  }

  private static long day(LocalDate start, LocalDate end) {
    return (start == null ? end : start).toEpochDay();
  }
}
