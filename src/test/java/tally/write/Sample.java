package tally.write;

import static tally.write.ColumnType.DATE;
import static tally.write.ColumnType.INTEGER;
import static tally.write.ColumnType.LINK;
import static tally.write.ColumnType.NUMBER;
import static tally.write.ColumnType.TEXT;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * An invented corpus about a strike, a flood and a replanting, as large as what one colleague sends
 * to another: 60 figures of seven sources over nine months.
 */
final class Sample {
  static final int FIGURES = 60;

  private static final List<String> SOURCES =
      List.of(
          "Dockers' Union of Marrow Bay",
          "Marrow Bay Port Authority",
          "Ministry of Labour",
          "Lena Okoro",
          "Regional Flood Agency",
          "Greenbelt Trust",
          "Harbour Post",
          "Valley Mayors",
          "Association of Small Foresters");
  private static final List<String> TOPICS =
      List.of(
          "Striking dock workers", "Flooded households", "Trees replanted in the burnt valleys");
  private static final List<String> COUNTED = List.of("dock workers", "households", "young trees");
  private static final List<String> EVENTS = List.of("strike", "flood", "plant");

  private Sample() {}

  static Cover cover() {
    return new Cover(
        "Reported counts by source over time",
        "Every dated figure that the articles report: its bounds, what is counted, who said so and"
            + " for when. Numbers are quoted, not checked: where two sources differ, both stand"
            + " here.",
        LocalDate.of(2026, 10, 5),
        List.of("input/harbour-post", "input/valley-news.jsonl.gz"),
        List.of(
            new Cover.Total("Articles", 48),
            new Cover.Total("Figures", FIGURES),
            new Cover.Total("Claims", 24)),
        List.of(
            "An empty low or high is an open bound: \"more than 300\" has a low of 300 and no high.",
            "best is the number that a chart shows: the number itself, the middle of a range, or the"
                + " only bound that was given. It is no estimate of the truth, and the best numbers"
                + " of two sources must not be added up."));
  }

  static List<Chart> charts() {
    return IntStream.range(0, TOPICS.size()).mapToObj(Sample::chart).toList();
  }

  private static Chart chart(int topic) {
    List<Series> series = new ArrayList<>();
    for (int source = 0; source < 4 + 2 * topic; source++) {
      series.add(new Series(SOURCES.get(source), points(topic, source)));
    }
    return new Chart(
        TOPICS.get(topic),
        "Reported numbers by source, one point per claim",
        COUNTED.get(topic),
        series);
  }

  private static List<Point> points(int topic, int source) {
    int[] daysApart = {36, 5, 190};
    int[] base = {320, 4_150, 61_000};
    List<Point> points = new ArrayList<>();
    for (int i = 0; i < (source == 3 ? 1 : 4 + source % 3); i++) {
      LocalDate day =
          LocalDate.of(2026 - topic % 2, 2, 3).plusDays(i * daysApart[topic] + source * 3);
      points.add(
          new Point(day, Math.rint(base[topic] * (1 + 0.14 * i + 0.09 * ((source * 5) % 7)))));
    }
    return points;
  }

  static List<Table> tables(int figures) {
    return List.of(figures(figures), counts());
  }

  static List<CsvFile> csv(List<Table> tables, OutputFolder output) throws IOException {
    List<CsvFile> files = new ArrayList<>();
    for (Table table : tables) {
      files.add(new CsvWriter().write(table, output.file(table.schema().name() + ".csv")));
    }
    return files;
  }

  static DataPackage dataPackage(List<CsvFile> files) {
    return new DataPackage("sample", cover().title(), cover().description(), files);
  }

  /** One of the tables that every run writes, with as many rows as are wanted. */
  static Table figures(int rows) {
    return new Table(
        new TableSchema(
            "figures", "Figures", "one row per mention of a number in an article", FIGURE),
        () -> IntStream.range(0, rows).mapToObj(Sample::figure).iterator());
  }

  private static final List<Column> FIGURE =
      List.of(
          new Column("figure_id", TEXT, "Names the figure; stays the same from run to run.", 0),
          new Column("article_id", TEXT, "The article's path below the input folder.", 0),
          new Column("publisher", TEXT, "Who published the article.", 0),
          new Column("title", TEXT, "Its headline.", 0),
          new Column("url", LINK, "Where it can be read.", 30),
          new Column("published", DATE, "When it was published, as exactly as is known.", 0),
          new Column("published_basis", TEXT, "Where that date comes from.", 0),
          new Column("sentence", TEXT, "The sentence that holds the number.", 70),
          new Column("figure_text", TEXT, "The number with its modifier, as it stands.", 0),
          new Column(
              "char_start",
              INTEGER,
              "Where the bare number begins in the article's text, in Unicode code points from 0.",
              0),
          new Column("char_end", INTEGER, "Where it ends, likewise.", 0),
          new Column("kind", TEXT, "count, money, percent or measure.", 0),
          new Column("low", NUMBER, "The least it can be; empty = open.", 0),
          new Column(
              "best",
              NUMBER,
              "The number that a reader would plot: the number itself, the middle of a range, or the"
                  + " only bound that was given. Not an estimate of the truth.",
              0),
          new Column("high", NUMBER, "The most it can be; empty = open.", 0),
          new Column("modifier", TEXT, "exact, about, more_than, at_least, range ...", 0),
          new Column("unit", TEXT, "Currency or unit of measure; empty for counts.", 0),
          new Column("counted", TEXT, "What is counted, in the article's words.", 0),
          new Column("subject", TEXT, "What is counted, in one wording for all articles.", 0),
          new Column("event", TEXT, "What happened to them or what they do.", 0),
          new Column("status", TEXT, "reported, unconfirmed, planned or denied.", 0),
          new Column("place", TEXT, "Where, as the sentence names it.", 0),
          new Column("as_of_start", DATE, "First day of the period that the number is for.", 0),
          new Column("as_of_end", DATE, "Last day of that period.", 0),
          new Column("as_of_text", TEXT, "The words that say so.", 0),
          new Column("as_of_basis", TEXT, "text, statement or published.", 0),
          new Column("source", TEXT, "Who the number comes from; empty = the article itself.", 0),
          new Column("source_text", TEXT, "The source in the article's words.", 0),
          new Column("source_type", TEXT, "person, government, agency ...", 0),
          new Column("via", TEXT, "Who passed the number on.", 0),
          new Column("topic", TEXT, "Topics it belongs to, joined by a semicolon.", 0),
          new Column("confidence", NUMBER, "How likely the row is right, from 0 to 1.", 0),
          new Column("claim_id", TEXT, "The claim that it repeats.", 0));

  private static Object[] figure(int i) {
    int topic = i % 3;
    double number = (1 + i % 7) * (topic == 2 ? 10_500 : 125);
    String source = SOURCES.get(i % SOURCES.size());
    LocalDate day = LocalDate.of(2026, 1 + i % 9, 1 + i % 28);
    String words = i % 4 == 0 ? "more than " : "";
    String sentence =
        String.format(
            Locale.ROOT,
            "%s said on %s that %s%,.0f %s had been counted since the start of the month.",
            source,
            "Monday",
            words,
            number,
            COUNTED.get(topic));
    return new Object[] {
      String.format(Locale.ROOT, "f%08x", i * 2_654_435_761L & 0xffffffffL),
      String.format(Locale.ROOT, "harbour-post/2026/%04d.html", i / 2),
      "Harbour Post",
      i % 11 == 5
          ? "-- Live: the day at the docks"
          : "Numbers rise again for " + COUNTED.get(topic),
      i % 13 == 7
          ? "not an address"
          : String.format(Locale.ROOT, "https://harbour-post.example/2026/%04d", i / 2),
      i % 9 == 4 ? day.toString().substring(0, 7) : day.plusDays(1),
      "metadata",
      i % 17 == 3 ? "\"" + sentence + "\",\r\nshe added." : sentence,
      words + String.format(Locale.ROOT, "%,.0f", number),
      120 + i,
      126 + i,
      "count",
      number,
      i % 6 == 1 ? number + 12.5 : number,
      i % 4 == 0 ? null : i % 6 == 1 ? number + 25 : number,
      i % 4 == 0 ? "more_than" : i % 6 == 1 ? "range" : "exact",
      null,
      COUNTED.get(topic),
      COUNTED.get(topic),
      EVENTS.get(topic),
      i % 10 == 9 ? "unconfirmed" : "reported",
      topic == 0 ? "Marrow Bay" : null,
      day.withDayOfMonth(1),
      day,
      "since the start of the month",
      "text",
      source,
      source,
      i % 9 == 3 ? "person" : "agency",
      i % 5 == 0 ? "Valley News" : null,
      TOPICS.get(topic),
      0.55 + i % 9 * 0.05,
      String.format(Locale.ROOT, "c%06x", i / 3 * 7919)
    };
  }

  private static Table counts() {
    List<Object[]> rows = new ArrayList<>();
    for (int i = 0; i < 24; i++) {
      LocalDate start = LocalDate.of(2026, 1 + i / 3, 1);
      double best = 300.0 * (i + 1);
      rows.add(
          new Object[] {
            TOPICS.get(i % 3),
            COUNTED.get(i % 3),
            EVENTS.get(i % 3),
            start.toString().substring(0, 7),
            start,
            start.plusMonths(1).minusDays(1),
            SOURCES.get(i % SOURCES.size()),
            i % 4 == 0 ? null : best - 12.5,
            best,
            i % 5 == 0 ? null : best + 80,
            1 + i % 4
          });
    }
    List<Column> columns =
        List.of(
            new Column("topic", TEXT, "What the claims are about.", 0),
            new Column("subject", TEXT, "What is counted.", 0),
            new Column("event", TEXT, "What happened to them or what they do.", 0),
            new Column("period", TEXT, "The month that the numbers are for.", 0),
            new Column("period_start", DATE, "Its first day.", 0),
            new Column("period_end", DATE, "Its last day.", 0),
            new Column("source", TEXT, "Who the numbers come from.", 0),
            new Column("low", NUMBER, "The lowest bound claimed.", 0),
            new Column("best", NUMBER, "The latest number claimed.", 0),
            new Column("high", NUMBER, "The highest bound claimed.", 0),
            new Column("claims", INTEGER, "How many distinct claims there are.", 0));
    return new Table(
        new TableSchema(
            "counts_by_source",
            "Reported counts by source over time",
            "one row per topic, event, period and source",
            columns),
        rows);
  }
}
