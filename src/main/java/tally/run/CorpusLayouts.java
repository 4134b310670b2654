package tally.run;

import static tally.run.TableLayout.date;
import static tally.run.TableLayout.integer;
import static tally.run.TableLayout.joined;
import static tally.run.TableLayout.link;
import static tally.run.TableLayout.lower;
import static tally.run.TableLayout.text;

import java.time.LocalDate;
import java.util.List;
import tally.model.ArticleHead;
import tally.model.ArticleSummary;
import tally.model.Published;
import tally.model.PublishedBasis;
import tally.model.Quarantined;
import tally.model.RejectedNumber;
import tally.tabulate.Days;

/** The tables that account for the input: what was read, passed over and given up. */
final class CorpusLayouts {
  static final TableLayout<ArticleSummary> ARTICLES =
      new TableLayout<>(
          "articles",
          "Articles",
          "Each article that was read, and how much was found in it.",
          List.of(
              text(
                  "article_id",
                  28,
                  "Its path below the input, with #n for the n-th record of a file.",
                  a -> a.article().id()),
              text("title", 60, "Its headline.", a -> a.article().title()),
              text("publisher", 20, "Who published it.", a -> a.article().publisher()),
              link("url", 40, "Its address.", a -> a.article().url()),
              text("author", 20, "Who wrote it.", a -> a.article().author()),
              text(
                  "language",
                  10,
                  "Its language, as the metadata have it, or as it was found if it is not English.",
                  a -> a.article().language()),
              date(
                  "published",
                  12,
                  "When it was published, as exactly as is known.",
                  a -> published(a.article())),
              text(
                  "published_basis",
                  14,
                  "Where the publication date comes from: metadata, markup, url, dateline, text, or"
                      + " crawl (when the page was fetched, so only an upper bound).",
                  a -> basis(a.article())),
              integer("figures", 10, "How many figures it has.", ArticleSummary::figures),
              integer(
                  "rejected",
                  10,
                  "How many of its numbers are no figures; they stand in rejected.",
                  ArticleSummary::rejected),
              text(
                  "charset",
                  12,
                  "The encoding its bytes were read in; where that is doubtful, quarantine says"
                      + " so.",
                  a -> a.article().charset()),
              text(
                  "passed_over",
                  14,
                  "Why no figures were looked for; empty if they were.",
                  a -> a.article().isForeign() ? "not English" : null),
              text(
                  "duplicate_of",
                  28,
                  "The article published before it that has the same text; its figures are counted"
                      + " there.",
                  ArticleSummary::duplicateOf),
              text(
                  "version_of",
                  28,
                  "The article published before it that it shortens, extends or updates; only the"
                      + " figures it adds are counted.",
                  ArticleSummary::versionOf),
              date(
                  "published_start",
                  14,
                  "The first day on which it may have been published; empty if unknown.",
                  a -> first(a.article())),
              date(
                  "published_end",
                  14,
                  "The last day on which it may have been published; empty if unknown.",
                  a -> Days.last(a.article())),
              text(
                  "dated_by",
                  28,
                  "The dated articles that report the same statement, if published_basis is text,"
                      + " joined by semicolons.",
                  a -> joined(a.datedBy())),
              text(
                  "dated_by_figures",
                  28,
                  "The figures of these articles that it gives as well, as in figures, joined by"
                      + " semicolons.",
                  a -> joined(a.datedByFigures()))));

  static final TableLayout<RejectedNumber> REJECTED =
      new TableLayout<>(
          "rejected",
          "Numbers that are no figures",
          "Each number that reports nothing: dates, ages, parts of names and the like, and why.",
          List.of(
              text("article_id", 28, "The article.", r -> r.article().id()),
              text("publisher", 20, "Who published it.", r -> r.article().publisher()),
              text("title", 40, "Its headline.", r -> r.article().title()),
              link("url", 30, "Its address.", r -> r.article().url()),
              date("published", 12, "When it was published.", r -> published(r.article())),
              text("sentence", 80, "The sentence that holds the number.", RejectedNumber::sentence),
              text("text", 16, "The number, as it stands.", RejectedNumber::text),
              integer(
                  "char_start",
                  10,
                  "Where it starts in the article's text, in Unicode code points from 0.",
                  r -> r.span().start()),
              integer("char_end", 10, "Where it ends, exclusive.", r -> r.span().end()),
              text("reason", 16, "Why it is no figure.", r -> lower(r.reason())),
              text("rule", 20, "The rule that says so.", RejectedNumber::rule)));

  static final TableLayout<Quarantined> QUARANTINE =
      new TableLayout<>(
          "quarantine",
          "What could not be read",
          "Each piece of the input that could not be read, or not without doubt, and why.",
          List.of(
              text(
                  "path",
                  40,
                  "Where it stands below the input, with #n for the n-th record of a file.",
                  Quarantined::path),
              integer(
                  "byte_offset",
                  12,
                  "Where in the file it begins, in bytes from 0; empty where that means nothing.",
                  Quarantined::byteOffset),
              text(
                  "stage",
                  12,
                  "The step that gave it up: list, read or extract.",
                  q -> lower(q.stage())),
              text("code", 18, "The reason, for programs.", q -> lower(q.code())),
              text("message", 80, "The reason, for people.", Quarantined::message)));

  private CorpusLayouts() {}

  /**
   * The publication date at the precision that is known, or null. Days that are told by other
   * articles rarely are one day, and never a month of the calendar.
   */
  static String published(ArticleHead article) {
    Published published = article.published();
    boolean told =
        published != null
            && (published.basis() != PublishedBasis.TEXT
                || published.period().start().equals(published.period().end()));
    return told ? published.iso() : null;
  }

  /** The first day on which it may have been published: none if it was fetched on some day. */
  private static LocalDate first(ArticleHead article) {
    Published published = article.published();
    return published == null || published.basis() == PublishedBasis.CRAWL
        ? null
        : published.period().start();
  }

  static String basis(ArticleHead article) {
    return article.published() == null ? null : lower(article.published().basis());
  }
}
