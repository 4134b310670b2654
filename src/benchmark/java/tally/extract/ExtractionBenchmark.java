package tally.extract;

import java.util.Collection;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import tally.extract.date.TimeReader;
import tally.extract.furniture.FurnitureFinder;
import tally.extract.number.NumberReader;
import tally.extract.source.AttributionReader;
import tally.extract.source.Sourcing;
import tally.extract.subject.SubjectNamer;
import tally.extract.text.ArticleText;

/**
 * How many tokens a second the extraction reads, as a whole and stage by stage: one thread, warm.
 * {@code scripts/benchmark} starts it.
 */
@org.openjdk.jmh.annotations.State(org.openjdk.jmh.annotations.Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx2g")
@Threads(1)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 5, time = 5)
public class ExtractionBenchmark {
  private final Extractor extractor = new Extractor();
  private final FurnitureFinder furnitureFinder = new FurnitureFinder();
  private final TimeReader timeReader = new TimeReader();
  private final NumberReader numberReader = new NumberReader();
  private final AttributionReader attributionReader = new AttributionReader();
  private final SubjectNamer subjectNamer = new SubjectNamer();

  @Benchmark
  public Object whole(Corpus corpus, Work work) {
    Corpus.Prepared next = next(corpus, work);
    return extractor.extract(next.article());
  }

  @Benchmark
  public Object stage1Text(Corpus corpus, Work work) {
    return ArticleText.of(next(corpus, work).article());
  }

  @Benchmark
  public Object stage2TextAndTags(Corpus corpus, Work work) {
    return extractor.tagged(ArticleText.of(next(corpus, work).article()));
  }

  @Benchmark
  public Object stage3Furniture(Corpus corpus, Work work) {
    return furnitureFinder.find(next(corpus, work).text());
  }

  @Benchmark
  public Object stage4Dates(Corpus corpus, Work work) {
    Corpus.Prepared next = next(corpus, work);
    return timeReader.read(next.text(), next.article().head().published());
  }

  @Benchmark
  public Object stage5Numbers(Corpus corpus, Work work) {
    Corpus.Prepared next = next(corpus, work);
    return numberReader.read(next.text(), next.times());
  }

  @Benchmark
  public Object stage6Sources(Corpus corpus, Work work) {
    Corpus.Prepared next = next(corpus, work);
    return new Sourcing(
        next.text(),
        attributionReader.read(next.text(), next.furniture().paragraphs()),
        next.furniture().paragraphs());
  }

  @Benchmark
  public Object stage7Figures(Corpus corpus, Work work) {
    Corpus.Prepared next = next(corpus, work);
    return new FigureBuilder(
            next.text(),
            next.times(),
            next.sourcing(),
            subjectNamer.in(next.text()),
            next.article().head().published())
        .build(next.quantities(), next.times(), next.attributions());
  }

  private static Corpus.Prepared next(Corpus corpus, Work work) {
    Corpus.Prepared next = corpus.next();
    work.tokens += next.tokens();
    return next;
  }

  /** Takes the options of JMH, and prints a table of tokens a second behind JMH's own. */
  public static void main(String[] args) throws RunnerException, CommandLineOptionException {
    Collection<RunResult> results =
        new Runner(new OptionsBuilder().parent(new CommandLineOptions(args)).build()).run();
    System.out.printf("%n%-22s %22s%n", "", "tokens a second");
    System.out.printf("%-22s %10s %11s%n", "", "of clock", "of processor");
    for (RunResult result : results) {
      String stage = result.getParams().getBenchmark().replaceAll(".*[.](stage.)?", "");
      double seconds = result.getParams().getMeasurement().getTime().convertTo(TimeUnit.SECONDS);
      double tokens = result.getSecondaryResults().get("tokens").getScore();
      double nanos = result.getSecondaryResults().get("nanos").getScore();
      System.out.printf(
          Locale.ROOT,
          "%-22s %,10.0f %,11.0f%n",
          stage,
          tokens / seconds / result.getParams().getMeasurement().getCount(),
          tokens / nanos * 1e9);
    }
  }
}
