package tally.extract;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import tally.extract.date.TimeReader;
import tally.extract.furniture.Furniture;
import tally.extract.furniture.FurnitureFinder;
import tally.extract.number.NumberReader;
import tally.extract.source.AttributionReader;
import tally.extract.source.Sourcing;
import tally.extract.text.ArticleText;
import tally.model.Article;
import tally.model.Attribution;
import tally.model.Quantity;
import tally.model.TimeExpression;
import tally.read.LocalArticles;
import tally.read.format.Reading;

/** The articles to measure with, each with what every stage finds ready from the stages before. */
@State(Scope.Benchmark)
public class Corpus {
  private static final int MOST_TOKENS = 400_000;

  /**
   * An article on its way.
   *
   * @param tokens how many tokens all its sentences have
   */
  record Prepared(
      Article article,
      int tokens,
      ArticleText text,
      Furniture furniture,
      List<TimeExpression> times,
      List<Quantity> quantities,
      List<Attribution> attributions,
      Sourcing sourcing) {}

  @Param("input")
  public String corpus;

  private final List<Prepared> articles = new ArrayList<>();
  private int next;

  /** Reads the corpus, and of a large one an even share of about 400,000 tokens. */
  @Setup
  public void read() throws IOException {
    List<Article> all;
    try (Stream<Reading> readings = LocalArticles.of(corpus, Optional.empty())) {
      all = new ArrayList<>(readings.map(Reading::article).filter(Objects::nonNull).toList());
    }
    Collections.shuffle(all, new Random(0));
    Extractor extractor = new Extractor();
    long tokens = 0;
    for (Article article : all) {
      Prepared prepared = prepare(extractor, article);
      articles.add(prepared);
      tokens += prepared.tokens();
      if (tokens >= MOST_TOKENS) {
        break;
      }
    }
  }

  private static Prepared prepare(Extractor extractor, Article article) {
    ArticleText text = extractor.tagged(ArticleText.of(article));
    Furniture furniture = new FurnitureFinder().find(text);
    List<TimeExpression> times = new TimeReader().read(text, article.head().published());
    List<Attribution> attributions = new AttributionReader().read(text, furniture.paragraphs());
    return new Prepared(
        article,
        text.sentences().stream().mapToInt(sentence -> sentence.size()).sum(),
        text,
        furniture,
        times,
        new NumberReader().read(text, times),
        attributions,
        new Sourcing(text, attributions, furniture.paragraphs()));
  }

  /** The next article, over and over. */
  Prepared next() {
    next = next + 1 < articles.size() ? next + 1 : 0;
    return articles.get(next);
  }
}
