package tally.run;

import static tally.run.TableLayout.date;
import static tally.run.TableLayout.integer;
import static tally.run.TableLayout.joined;
import static tally.run.TableLayout.link;
import static tally.run.TableLayout.lower;
import static tally.run.TableLayout.number;
import static tally.run.TableLayout.rounded;
import static tally.run.TableLayout.text;

import java.util.List;
import tally.model.Claim;
import tally.model.CountBySource;
import tally.model.Disagreement;
import tally.model.SourceSummary;

/** The tables that tell what the sources say. */
final class ReportLayouts {
  private static final String TOPIC = "What it is about; rows of one topic can be compared.";
  private static final String SUBJECT = "What is counted.";
  private static final String EVENT = "What happened to them, as a plain verb.";
  private static final String STATUS =
      "What the texts say of its truth: reported, unconfirmed, planned or denied.";
  private static final String SOURCE =
      "Who says so, under one name for all spellings; empty if the articles speak in their own"
          + " voice.";
  private static final String SOURCE_TYPE = "What kind of body the source is.";
  static final String EXTENT =
      "Of how much the count is: whole, part (12 of them) or increment (another 12).";
  private static final String PERIOD = "The period: a day, ISO week, month, quarter or year.";

  static final TableLayout<Claim> CLAIMS =
      new TableLayout<>(
          "claims",
          "Claims",
          "Each distinct claim, however often it is repeated: same source, subject, event, extent,"
              + " status, bounds and time.",
          List.of(
              text("claim_id", 18, "Id of the claim; the same in every run.", Claim::id),
              text(
                  "topic",
                  26,
                  "The topics it belongs to, joined by semicolons.",
                  c -> joined(c.topics())),
              text("subject", 26, SUBJECT, Claim::subject),
              text("event", 12, EVENT, Claim::event),
              text("status", 12, STATUS, c -> lower(c.status())),
              text("source", 26, SOURCE, Claim::source),
              text("source_type", 12, SOURCE_TYPE, c -> lower(c.sourceType())),
              number("low", 12, "The lower bound; empty if it is open.", c -> c.amount().low()),
              number("best", 12, "The number to plot.", c -> c.amount().best()),
              number("high", 12, "The upper bound; empty if it is open.", c -> c.amount().high()),
              text(
                  "modifier",
                  10,
                  "How the text of the example qualifies the number.",
                  c -> lower(c.amount().modifier())),
              date("as_of_start", 12, "First day the count is for.", c -> c.asOf().start()),
              date("as_of_end", 12, "Last day the count is for.", c -> c.asOf().end()),
              date(
                  "first_published",
                  12,
                  "First day on which an article may have carried it.",
                  Claim::firstPublished),
              date("last_published", 12, "Last such day.", Claim::lastPublished),
              integer("articles", 10, "How many articles carry it.", c -> c.articles().size()),
              integer(
                  "publishers",
                  10,
                  "How many publishers carry it, as far as they are known.",
                  c -> c.publishers().size()),
              text("example_sentence", 80, "The sentence published first.", Claim::exampleSentence),
              text("example_article_id", 28, "Its article.", Claim::exampleArticle),
              link("example_url", 30, "The address of its article.", Claim::exampleUrl),
              number(
                  "confidence",
                  10,
                  "How likely its best mention is right, from 0 to 1.",
                  c -> rounded(c.confidence(), 3)),
              text("extent", 10, EXTENT, c -> lower(c.extent()))));

  static final TableLayout<CountBySource> COUNTS =
      new TableLayout<>(
          "counts_by_source",
          "Reported counts by source over time",
          "What each source reported in each period: its latest number, and the extremes of all it"
              + " gave.",
          List.of(
              text("topic", 26, TOPIC, CountBySource::topic),
              text("subject", 26, SUBJECT, CountBySource::subject),
              text("event", 12, EVENT, CountBySource::event),
              text("status", 12, STATUS, c -> lower(c.status())),
              text(
                  "period",
                  12,
                  PERIOD + " Empty if the claims can't be dated.",
                  CountBySource::period),
              date("period_start", 12, "Its first day.", c -> c.days().start()),
              date("period_end", 12, "Its last day.", c -> c.days().end()),
              text("source", 26, SOURCE, CountBySource::source),
              text("source_type", 12, SOURCE_TYPE, c -> lower(c.sourceType())),
              number(
                  "low",
                  12,
                  "The lowest bound of its claims; empty if the lowest claim is open below.",
                  CountBySource::low),
              number("best", 12, "The number of the source's latest claim.", CountBySource::best),
              number(
                  "high",
                  12,
                  "The highest bound of its claims; empty if the highest claim is open above.",
                  CountBySource::high),
              integer("claims", 10, "How many distinct claims it made.", CountBySource::claims),
              integer("articles", 10, "How many articles carry them.", CountBySource::articles),
              integer(
                  "publishers",
                  10,
                  "How many publishers carry them, as far as they are known.",
                  CountBySource::publishers),
              text("extent", 10, EXTENT, c -> lower(c.extent()))));

  static final TableLayout<Disagreement> DISAGREEMENTS =
      new TableLayout<>(
          "disagreements",
          "Where sources disagree",
          "Where named sources gave different numbers of the same thing at about the same time: in"
              + " each period the two days (for counts that go on, such as workers abroad, the"
              + " month) in which they are farthest apart.",
          List.of(
              text("topic", 26, TOPIC, Disagreement::topic),
              text(
                  "subject",
                  26,
                  "What is counted, by the word that stands for all like it.",
                  Disagreement::subject),
              text(
                  "event",
                  12,
                  "What happened to them, by the verb that stands for all like it: kill for die,"
                      + " send for deploy.",
                  Disagreement::event),
              text("period", 12, PERIOD, Disagreement::period),
              integer(
                  "sources",
                  10,
                  "How many sources speak of it in these days.",
                  Disagreement::sources),
              number(
                  "lowest", 12, "The smallest number that a source gives.", Disagreement::lowest),
              text("lowest_source", 26, "Who gives it.", Disagreement::lowestSource),
              number(
                  "highest", 12, "The largest number that a source gives.", Disagreement::highest),
              text("highest_source", 26, "Who gives it.", Disagreement::highestSource),
              number(
                  "ratio",
                  10,
                  "The largest by the smallest; empty if that is 0.",
                  d -> rounded(d.ratio(), 2)),
              text(
                  "lowest_claim_id",
                  18,
                  "The claim with the smallest number.",
                  Disagreement::lowestClaim),
              text(
                  "highest_claim_id",
                  18,
                  "The claim with the largest number.",
                  Disagreement::highestClaim)));

  static final TableLayout<SourceSummary> SOURCES =
      new TableLayout<>(
          "sources",
          "Sources",
          "Each source that figures come from, with all the ways in which articles name it.",
          List.of(
              text("source", 30, "Its one name.", SourceSummary::name),
              text("source_type", 12, SOURCE_TYPE, s -> lower(s.type())),
              text(
                  "spellings",
                  60,
                  "How the articles name it, joined by semicolons.",
                  s -> joined(s.spellings())),
              integer("figures", 10, "How many figures come from it.", SourceSummary::figures),
              integer("claims", 10, "How many distinct claims these make.", SourceSummary::claims),
              integer("articles", 10, "How many articles cite it.", SourceSummary::articles),
              date(
                  "first_published",
                  12,
                  "First day on which one of these may have appeared.",
                  SourceSummary::firstPublished),
              date("last_published", 12, "Last such day.", SourceSummary::lastPublished)));

  private ReportLayouts() {}
}
