package tally.tabulate.dating;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.Test;
import tally.extract.Extractor;
import tally.model.Article;
import tally.model.ArticleHead;
import tally.model.AsOf;
import tally.model.AsOfBasis;
import tally.model.Figure;
import tally.model.Period;
import tally.tabulate.Told;

class MatchingTest {
  private static final Figure FIGURE =
      new Extractor()
          .extract(new Article(ArticleHead.of("u"), "Ilse Marant said 1,243 houses had burned."))
          .figures()
          .get(0);

  @Test
  void theOrderOfTheDatedArticlesDoesNotShow() {
    List<Anchor> anchors = new ArrayList<>();
    for (int at = 0; at < 150; at++) {
      anchors.add(anchor("article " + at, "2026-03-09"));
    }
    Iterator<Match> one = matches(anchors);
    Collections.reverse(anchors);
    assertThat(matches(anchors)).toIterable().containsExactlyElementsOf(() -> one).hasSize(1);
  }

  @Test
  void whatIsToldOfSeveralDaysDatesNothing() {
    assertThat(matches(List.of(anchor("a", "2026-03-09"), anchor("b", "2026-03-16"))))
        .isExhausted();
    assertThat(matches(List.of())).isExhausted();
  }

  private static Iterator<Match> matches(List<Anchor> anchors) {
    Said said = new Said("statement", new Told(FIGURE, false));
    return new Matching().call("statement", List.of(said).iterator(), anchors.iterator());
  }

  private static Anchor anchor(String article, String day) {
    AsOf asOf = new AsOf(Period.day(LocalDate.parse(day)), "on Monday", AsOfBasis.STATEMENT);
    return new Anchor("statement", article, "figure of " + article, asOf);
  }
}
