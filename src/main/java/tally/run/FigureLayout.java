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
import java.util.function.Function;
import tally.model.ArticleHead;
import tally.model.Kind;
import tally.model.Mention;
import tally.model.Source;
import tally.run.TableLayout.Cell;

/** {@code figures.csv}: every figure where it stands. */
final class FigureLayout {
  static final TableLayout<Mention> LAYOUT =
      new TableLayout<>(
          "figures",
          "Figures",
          "Each mention of a number that reports something, with the sentence it stands in.",
          cells());

  private FigureLayout() {}

  private static List<Cell<Mention>> cells() {
    return List.of(
        text(
            "figure_id",
            18,
            "Id of the figure; the same in every run over the same article.",
            Mention::id),
        text(
            "article_id",
            28,
            "The article: its path below the input, with #n for the n-th record of a file.",
            m -> article(m).id()),
        text("publisher", 18, "Who published the article.", m -> article(m).publisher()),
        text("title", 40, "The article's headline.", m -> article(m).title()),
        link("url", 30, "The article's address.", m -> article(m).url()),
        date(
            "published",
            12,
            "When the article was published, as exactly as is known.",
            m -> CorpusLayouts.published(article(m))),
        text(
            "published_basis",
            12,
            "Where the publication date comes from: metadata, markup, url, dateline, text, or crawl"
                + " (when the page was fetched, so only an upper bound).",
            m -> CorpusLayouts.basis(article(m))),
        text("sentence", 80, "The sentence that holds the figure.", m -> m.figure().sentence()),
        text(
            "figure_text",
            16,
            "The number with its modifier, as it stands.",
            m -> m.figure().text()),
        integer(
            "char_start",
            10,
            "Where the bare number starts in the article's text, in Unicode code points from 0.",
            m -> m.figure().span().start()),
        integer(
            "char_end", 10, "Where the bare number ends, exclusive.", m -> m.figure().span().end()),
        text(
            "kind",
            10,
            "What sort of quantity it is: count, money, percent or measure.",
            m -> lower(m.figure().kind())),
        number("low", 12, "The lower bound; empty if it is open.", m -> m.figure().amount().low()),
        number(
            "best",
            12,
            "The number to plot: the number itself, a range's midpoint, the bound of a one-sided"
                + " number, the low of a vague one.",
            m -> m.figure().amount().best()),
        number(
            "high", 12, "The upper bound; empty if it is open.", m -> m.figure().amount().high()),
        text(
            "modifier",
            10,
            "How the text qualifies the number: exact, about, more_than, at_least, less_than,"
                + " at_most, range or vague.",
            m -> lower(m.figure().amount().modifier())),
        text("unit", 8, "Currency or unit of measure; empty for counts.", m -> m.figure().unit()),
        text("counted", 26, "What is counted, as the text has it.", m -> m.figure().counted()),
        text("subject", 26, "What is counted, in its canonical form.", m -> m.figure().subject()),
        text("event", 12, "What happened to them, as a plain verb.", m -> m.figure().event()),
        text(
            "status",
            12,
            "What the text says of its truth: reported, unconfirmed, planned or denied.",
            m -> lower(m.figure().status())),
        text("place", 18, "Where, as the sentence names it.", m -> m.figure().place()),
        date(
            "as_of_start",
            12,
            "First day the figure is for.",
            m -> m.figure().asOf().period().start()),
        date("as_of_end", 12, "Last day the figure is for.", m -> m.figure().asOf().period().end()),
        text("as_of_text", 16, "The expression that says so.", m -> m.figure().asOf().text()),
        text(
            "as_of_basis",
            12,
            "Why the figure carries these days: text (the article says so), statement (the day of"
                + " the statement) or published (the article's own date).",
            m -> lower(m.figure().asOf().basis())),
        text(
            "source",
            26,
            "Who the figure comes from, under one name for all spellings; empty if the article"
                + " speaks in its own voice.",
            Mention::source),
        text("source_text", 20, "How the sentence names the source.", m -> named(m, Source::text)),
        text(
            "source_type",
            12,
            "What kind of body the source is: person, government, military, intelligence, agency,"
                + " health, ngo, international, media, company, academic, witness or other.",
            m -> lower(m.sourceType())),
        text("via", 14, "The messenger that passes it on.", m -> named(m, Source::via)),
        text(
            "topic",
            26,
            "The topics it belongs to, joined by semicolons.",
            m -> joined(m.topics())),
        number(
            "confidence",
            10,
            "How likely the whole row is right, from 0 to 1.",
            m -> rounded(m.figure().confidence(), 3)),
        text(
            "claim_id",
            18,
            "The claim that it repeats; empty unless it is a count.",
            Mention::claimId),
        text(
            "extent",
            10,
            ReportLayouts.EXTENT,
            m -> m.figure().kind() == Kind.COUNT ? lower(m.figure().extent()) : null));
  }

  private static ArticleHead article(Mention mention) {
    return mention.figure().article();
  }

  private static String named(Mention mention, Function<Source, String> part) {
    Source source = mention.figure().source();
    return source == null ? null : part.apply(source);
  }
}
