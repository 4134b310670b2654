package tally.evaluate;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import tally.model.Figure;

/**
 * How an extraction compares with the annotations.
 *
 * @param documents how many articles were annotated
 * @param matches the figures that both have
 * @param missed the figures that only the annotations have
 * @param spurious the figures that only the extraction has, by article
 */
record Score(int documents, List<Match> matches, List<GoldFigure> missed, List<Spurious> spurious) {

  /** A record is right if all of these are. */
  static final Set<Field> RECORD =
      Set.of(Field.VALUE, Field.COUNTED, Field.SOURCE, Field.AS_OF, Field.STATUS);

  Score {
    matches = List.copyOf(matches);
    missed = List.copyOf(missed);
    spurious = List.copyOf(spurious);
  }

  /**
   * A figure found.
   *
   * @param gold as annotated
   * @param figure as extracted
   * @param right which fields agree
   */
  record Match(GoldFigure gold, Figure figure, Set<Field> right) {
    Match {
      right = Set.copyOf(right);
    }

    /** Whether all that matters is right. */
    boolean isRecord() {
      return right.containsAll(RECORD);
    }
  }

  /**
   * A figure that no annotator has.
   *
   * @param doc the article
   * @param figure as extracted
   */
  record Spurious(String doc, Figure figure) {}

  /** Precision, recall and their harmonic mean, 0 to 1. */
  record Rate(double precision, double recall, double f1) {
    private static Rate of(long right, int extracted, int annotated) {
      return new Rate(
          share(right, extracted),
          share(right, annotated),
          share(2 * right, extracted + annotated));
    }
  }

  /** The scores of other articles joined to these. */
  Score plus(Score other) {
    return new Score(
        documents + other.documents,
        joined(matches, other.matches),
        joined(missed, other.missed),
        joined(spurious, other.spurious));
  }

  private static <T> List<T> joined(List<T> some, List<T> more) {
    return Stream.concat(some.stream(), more.stream()).toList();
  }

  int annotated() {
    return matches.size() + missed.size();
  }

  int extracted() {
    return matches.size() + spurious.size();
  }

  /** How well figures are found at all. */
  Rate detected() {
    return Rate.of(matches.size(), extracted(), annotated());
  }

  /** How well they are found with all that matters right. */
  Rate record() {
    long right = matches.stream().filter(Match::isRecord).count();
    return Rate.of(right, extracted(), annotated());
  }

  /** Of the figures that were found, which part has this field right. */
  double accuracy(Field field) {
    return share(
        matches.stream().filter(match -> match.right().contains(field)).count(), matches.size());
  }

  private static double share(long part, int whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }
}
