package tally.extract.furniture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.BitSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tally.extract.text.ArticleText;
import tally.model.Article;
import tally.model.ArticleHead;

class FurnitureFinderTest {
  private static final FurnitureFinder FINDER = new FurnitureFinder();
  private static final int MANY = 50_000;

  private static Furniture find(String text) {
    return FINDER.find(ArticleText.of(new Article(ArticleHead.of("page.txt"), text)));
  }

  @Test
  void findsNothingInNothing() {
    assertThat(find("").sentences().isEmpty()).isTrue();
  }

  @Test
  void saysWhichParagraphsAndSentencesAndWhy() {
    Furniture furniture = find("News Feed\n\nNine sheep died. They were old.\n\n2 min read");
    assertThat(furniture.paragraphs()).isEqualTo(BitSet.valueOf(new long[] {0b101}));
    assertThat(furniture.sentences()).isEqualTo(BitSet.valueOf(new long[] {0b1001}));
    assertThat(furniture.rules()).containsEntry(0, "menu").containsEntry(3, "counter").hasSize(2);
  }

  @Test
  void aParagraphWithOneFurnitureSentenceStays() {
    Furniture furniture =
        find("The capitals have grown closer since the treaty was signed.0 out of 25,000");
    assertThat(furniture.paragraphs().isEmpty()).isTrue();
    assertThat(furniture.sentences()).isEqualTo(BitSet.valueOf(new long[] {0b10}));
  }

  @Test
  void cannotBeChangedFromOutside() {
    Furniture furniture = find("News Feed");
    furniture.sentences().clear();
    furniture.paragraphs().clear();
    assertThat(furniture.sentences().get(0)).isTrue();
    assertThat(furniture.paragraphs().get(0)).isTrue();
  }

  /** Rules that look ahead must not do so again for each of many lines. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Read more\n\n",
        "More stories\n\n",
        "Avatar\n\n",
        "Rival airline hires 500 pilots in autumn\n\nMore stories\n\n",
        "1:23 Boats return to the harbour\n\n",
        "sign up sign up for sign up to ",
        "(Photo (Photo (Photo ",
        "<a <b <c "
      })
  void takesNoLongerThanTheTextIsLong(String piece) {
    String text =
        "Nine sheep died in the flood on Monday, the farmer said.\n\n" + piece.repeat(MANY);
    assertTimeout(Duration.ofSeconds(20), () -> find(text));
  }
}
