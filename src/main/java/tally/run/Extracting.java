package tally.run;

import java.util.Iterator;
import java.util.function.Function;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.util.LongAccumulator;
import tally.extract.Extractors;
import tally.model.Article;
import tally.model.Extraction;
import tally.model.Quarantined;
import tally.model.Quarantined.Code;
import tally.model.Quarantined.Stage;
import tally.read.format.Reading;
import tally.tabulate.copies.Signature;

/** Extracts from one article after the other, with an extractor for each task. */
final class Extracting implements MapPartitionsFunction<Reading, Extracted> {
  private static final long serialVersionUID = 1;

  private final Extractors extractors;
  private final LongAccumulator articles;
  private final LongAccumulator figures;

  /**
   * Counts on the way what it finds, for the progress line; a task that runs twice counts twice.
   */
  Extracting(Extractors extractors, LongAccumulator articles, LongAccumulator figures) {
    this.extractors = extractors;
    this.articles = articles;
    this.figures = figures;
  }

  @Override
  public Iterator<Extracted> call(Iterator<Reading> readings) {
    Function<Article, Extraction> extractor = extractors.get();
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return readings.hasNext();
      }

      @Override
      public Extracted next() {
        return extracted(readings.next(), extractor);
      }
    };
  }

  private Extracted extracted(Reading reading, Function<Article, Extraction> extractor) {
    if (reading.article() == null) {
      return Extracted.nothing(reading.quarantined());
    }
    articles.add(1);
    try {
      Extraction extraction = extractor.apply(reading.article());
      figures.add(extraction.figures().size());
      Signature signature = Signature.of(reading.article().text());
      return new Extracted(extraction, reading.quarantined(), signature);
    } catch (RuntimeException | StackOverflowError e) {
      String id = reading.article().head().id();
      String why = "Tally failed on it: " + e;
      return Extracted.nothing(new Quarantined(id, null, Stage.EXTRACT, Code.FAILED, why));
    }
  }
}
