package tally.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tally.model.Article;
import tally.model.Extraction;
import tally.read.LocalArticles;
import tally.read.format.Reading;

/**
 * What an article gives doesn't depend on the articles before it, on how many there are, or on
 * which extractor reads it: checked on the sample corpus.
 */
class IndependenceTest {
  private static List<Article> articles;
  private static Map<String, Extraction> alone;

  @BeforeAll
  static void readEachAlone() throws IOException {
    try (Stream<Reading> readings = LocalArticles.of("input", Optional.empty())) {
      articles = readings.map(Reading::article).filter(Objects::nonNull).toList();
    }
    alone = new TreeMap<>();
    for (Article article : articles) {
      alone.put(article.head().id(), new Extractor().extract(article));
    }
  }

  @Test
  void theSampleHasFigures() {
    assertThat(articles).hasSizeGreaterThan(20);
    assertThat(alone.values()).anyMatch(extraction -> extraction.figures().size() > 5);
  }

  @Test
  void theOrderOfArticlesChangesNothing() {
    for (int seed = 0; seed < 3; seed++) {
      List<Article> shuffled = new ArrayList<>(articles);
      Collections.shuffle(shuffled, new Random(seed));
      assertThat(extracted(shuffled, new Extractor())).isEqualTo(alone);
    }
  }

  @Test
  void readingAnArticleAgainChangesNothing() {
    Extractor extractor = new Extractor();
    List<Article> twice = new ArrayList<>(articles);
    twice.addAll(articles);
    assertThat(extracted(twice, extractor)).isEqualTo(alone);
  }

  @Test
  void theNumberOfExtractorsChangesNothing() {
    for (int parts : List.of(2, 5)) {
      Map<String, Extraction> together = new TreeMap<>();
      for (int part = 0; part < parts; part++) {
        List<Article> some = new ArrayList<>();
        for (int i = part; i < articles.size(); i += parts) {
          some.add(articles.get(i));
        }
        together.putAll(extracted(some, new Extractor()));
      }
      assertThat(together).isEqualTo(alone);
    }
  }

  @Test
  void extractorsAtWorkAtTheSameTimeChangeNothing() {
    Map<String, Extraction> together = new TreeMap<>();
    Stream.of(1, 2, 3, 4)
        .parallel()
        .map(seed -> extracted(shuffled(seed), new Extractor()))
        .forEachOrdered(
            one -> {
              assertThat(one).isEqualTo(alone);
              together.putAll(one);
            });
    assertThat(together).isEqualTo(alone);
  }

  private static List<Article> shuffled(int seed) {
    List<Article> shuffled = new ArrayList<>(articles);
    Collections.shuffle(shuffled, new Random(seed));
    return shuffled;
  }

  private static Map<String, Extraction> extracted(List<Article> some, Extractor extractor) {
    Map<String, Extraction> extracted = new TreeMap<>();
    some.forEach(article -> extracted.put(article.head().id(), extractor.extract(article)));
    return extracted;
  }
}
