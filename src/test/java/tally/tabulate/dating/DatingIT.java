package tally.tabulate.dating;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.junit.jupiter.api.Test;
import tally.extract.Extractor;
import tally.model.Article;
import tally.model.ArticleHead;
import tally.model.Extraction;
import tally.model.Period;
import tally.model.Published;
import tally.model.PublishedBasis;
import tally.spark.RecordEncoder;
import tally.spark.SharedSession;
import tally.tabulate.SourceNames;
import tally.tabulate.Told;
import tally.tabulate.source.SourceAliases;

class DatingIT {
  private static final Extractor EXTRACTOR = new Extractor();

  @Test
  void neitherPartitionsNorTheOrderOfArticlesShow() {
    List<Extraction> corpus = new ArrayList<>();
    corpus.add(article("d1", "2026-03-10", "Ilse Marant said on Monday that 1,243 houses burned."));
    corpus.add(article("d2", "2026-03-11", "On Monday, Ilse Marant said 1,243 houses burned."));
    corpus.add(article("d3", "2026-03-12", "Ilse Marant said on Monday that 586 dogs drowned."));
    corpus.add(article("d4", "2026-03-19", "Ilse Marant said on Monday that 586 dogs drowned."));
    corpus.add(article("u1", null, "Ilse Marant said on Monday that 1,243 houses burned."));
    corpus.add(article("u2", null, "Ilse Marant said 1,243 houses burned yesterday."));
    corpus.add(article("u3", null, "Ilse Marant said on Monday that 586 dogs drowned."));
    List<Extraction> one = dated(corpus, 1);
    Collections.reverse(corpus);
    assertThat(dated(corpus, 5)).isEqualTo(one);
    assertThat(one.stream().map(Extraction::article).map(ArticleHead::published).skip(4))
        .containsExactly(told("2026-03-09", "2026-03-14"), told("2026-03-10", "2026-03-10"), null);
  }

  private static List<Extraction> dated(List<Extraction> corpus, int partitions) {
    Dataset<Extraction> extractions =
        SharedSession.get()
            .createDataset(corpus, RecordEncoder.of(Extraction.class))
            .repartition(partitions);
    List<Told> told =
        corpus.stream()
            .flatMap(extraction -> extraction.figures().stream())
            .map(figure -> new Told(figure, false))
            .toList();
    Dataset<Told> figures =
        SharedSession.get()
            .createDataset(told, RecordEncoder.of(Told.class))
            .repartition(partitions);
    SourceNames names = SourceNames.in(figures, new SourceAliases());
    return Dating.of(extractions, figures, names, () -> new Extractor()::extract)
        .applied(extractions)
        .orderBy("article.id")
        .collectAsList();
  }

  private static Extraction article(String id, String day, String text) {
    ArticleHead head = ArticleHead.of(id);
    Published published =
        day == null
            ? null
            : new Published(Period.day(LocalDate.parse(day)), PublishedBasis.METADATA);
    return EXTRACTOR.extract(new Article(head.publishedAt(published), text));
  }

  private static Published told(String first, String last) {
    Period days = new Period(LocalDate.parse(first), LocalDate.parse(last));
    return new Published(days, PublishedBasis.TEXT);
  }
}
