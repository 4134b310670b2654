package tally.tabulate;

import java.time.LocalDate;
import tally.model.ArticleHead;

/** The days between which articles appeared; null stands for a day that is not known. */
public final class Days {
  private Days() {}

  /** The first day on which the article may have appeared, or null. */
  static LocalDate first(ArticleHead article) {
    return article.published() == null ? null : article.published().period().start();
  }

  /** The last day on which the article may have appeared, or null. */
  public static LocalDate last(ArticleHead article) {
    return article.published() == null ? null : article.published().period().end();
  }

  /** The earlier of two days, or the one that is known. */
  public static LocalDate earlier(LocalDate one, LocalDate other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return other.isBefore(one) ? other : one;
  }

  /** The later of two days, or the one that is known. */
  public static LocalDate later(LocalDate one, LocalDate other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return other.isAfter(one) ? other : one;
  }
}
