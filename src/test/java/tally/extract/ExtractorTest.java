package tally.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import tally.model.Article;
import tally.model.ArticleHead;
import tally.model.AsOfBasis;
import tally.model.Extraction;
import tally.model.Figure;
import tally.model.Period;
import tally.model.Published;
import tally.model.PublishedBasis;
import tally.model.Status;

class ExtractorTest {
  private static final Published THURSDAY =
      new Published(Period.day(LocalDate.of(2025, 10, 2)), PublishedBasis.METADATA);

  private static Article article(String id, String language, String text) {
    return new Article(new ArticleHead(id, null, null, null, null, language, THURSDAY), text);
  }

  private static List<Figure> figures(String text) {
    return new Extractor().extract(article("test", null, text)).figures();
  }

  @Test
  void answersEveryQuestionOfAFigure() {
    Figure figure =
        figures("At least 14 miners were killed on Monday, rescue chief Ada Brandt told Orda News.")
            .get(0);
    assertThat(figure.text()).isEqualTo("At least 14");
    assertThat(figure.amount().low()).isEqualTo(14);
    assertThat(figure.amount().high()).isNull();
    assertThat(figure.counted()).isEqualTo("miners");
    assertThat(figure.event()).isEqualTo("kill");
    assertThat(figure.status()).isEqualTo(Status.REPORTED);
    assertThat(figure.asOf().period()).isEqualTo(Period.day(LocalDate.of(2025, 9, 29)));
    assertThat(figure.asOf().basis()).isEqualTo(AsOfBasis.TEXT);
    assertThat(figure.source().name()).isEqualTo("Ada Brandt");
    assertThat(figure.source().via()).isEqualTo("Orda News");
  }

  @Test
  void carriesTheDayOnThatTheArticleTellsOf() {
    List<Figure> figures =
        figures(
            "A ferry sank off the coast on Tuesday, police said.\n\n"
                + "Twelve passengers drowned and 30 were rescued.");
    assertThat(figures)
        .extracting(figure -> figure.asOf().period())
        .containsOnly(Period.day(LocalDate.of(2025, 9, 30)));
  }

  @Test
  void quotesWhatItPointsAt() {
    String text = "🚢 The port said 40 ships and some 1,200 sailors were waiting.";
    for (Figure figure : figures(text)) {
      int start = text.offsetByCodePoints(0, figure.span().start());
      int end = text.offsetByCodePoints(0, figure.span().end());
      assertThat(figure.text()).endsWith(text.substring(start, end));
    }
  }

  @Test
  void readsNothingInAnotherLanguage() {
    Extraction extraction =
        new Extractor().extract(article("test", "es", "Murieron 151 personas en marzo."));
    assertThat(extraction.figures()).isEmpty();
    assertThat(extraction.rejected()).isEmpty();
  }

  @Test
  void doesNotDependOnTheArticlesBefore() {
    List<Article> articles = new ArrayList<>();
    for (int i = 2; i < 40; i++) {
      articles.add(
          article(
              "a" + i,
              null,
              "General Tam Orlo said on Monday that "
                  + i
                  + " tanks were lost. He added that "
                  + (i + 100)
                  + " soldiers may have fled. Dozens were wounded the day before."));
    }
    List<Article> shuffled = new ArrayList<>(articles);
    Collections.shuffle(shuffled, new Random(7));
    Extractor one = new Extractor();
    Extractor other = new Extractor();
    List<Extraction> inOrder = articles.stream().map(one::extract).toList();
    List<Extraction> outOfOrder = shuffled.stream().map(other::extract).toList();
    assertThat(outOfOrder).containsExactlyInAnyOrderElementsOf(inOrder);
  }

  @Test
  void survivesOddTexts() {
    for (String text :
        List.of(
            "",
            " \n\t",
            "12",
            "““““12””””",
            "<p><p><p>12 men</p>",
            "12 ".repeat(5_000),
            "and 12 men ".repeat(2_000),
            "(".repeat(3_000) + "12 men",
            "𝟙𝟚 men, ١٢ men, Ⅻ men",
            "\u0000 12 \uFFFF men")) {
      assertThat(new Extractor().extract(article("odd", null, text))).isNotNull();
    }
  }
}
