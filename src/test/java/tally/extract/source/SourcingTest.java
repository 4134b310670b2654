package tally.extract.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tally.extract.text.ArticleText;
import tally.extract.text.SentenceSplitter;
import tally.model.Attribution;
import tally.model.Sentence;
import tally.model.Span;

/** Reads whole texts: order, furniture, headlines, and sentences that go on and on. */
final class SourcingTest {
  private static final BitSet NOTHING = new BitSet();

  private static List<Attribution> read(ArticleText text, BitSet furniture) {
    return new AttributionReader().read(text, furniture);
  }

  private static Optional<String> sourceOf(ArticleText text, String number, BitSet furniture) {
    Span span = spanOf(text, number);
    return new Sourcing(text, read(text, furniture), furniture)
        .of(sentenceOf(text, span), span)
        .map(a -> a.source().name());
  }

  private static Span spanOf(ArticleText text, String number) {
    int start = text.text().indexOf(number);
    return new Span(start, start + number.length());
  }

  private static Sentence sentenceOf(ArticleText text, Span span) {
    return text.sentences().stream().filter(s -> s.span().contains(span)).findFirst().orElseThrow();
  }

  @Test
  void attributionsStandInTheOrderOfTheText() {
    ArticleText text =
        SourceExamplesTest.tagged(
            "Officials said 5 men drowned. \"We saw 9 boats,\" a fisherman told Reuters.\n\n"
                + "According to the navy, 3 ships searched the bay.");
    List<Attribution> found = read(text, NOTHING);

    assertThat(found)
        .extracting(a -> text.quote(a.cue()))
        .containsExactly("said", "told", "According to");
    assertThat(found)
        .extracting(a -> text.quote(a.sourceSpan()))
        .containsExactly("Officials", "a fisherman", "the navy");
    assertThat(found).extracting(a -> text.quote(a.content())).first().isEqualTo("5 men drowned");
  }

  @Test
  void whoSaysItIsQuotedAsTheSentenceNamesHim() {
    ArticleText text =
        SourceExamplesTest.tagged("Mayor Ivo Brandt met the crew. He said 4 of them were ill.");
    Attribution found = read(text, NOTHING).get(0);

    assertThat(found.source().name()).isEqualTo("Ivo Brandt");
    assertThat(found.source().text()).isEqualTo("He");
    assertThat(found.sentence()).isEqualTo(1);
  }

  @Test
  void furnitureNeitherSpeaksNorNamesAnybody() {
    ArticleText text =
        SourceExamplesTest.tagged(
            "Subscribe: editor Max Holm says 9,000 readers did.\n\nHolm said 14 barns burned.");
    BitSet furniture = new BitSet();
    furniture.set(0);

    assertThat(sourceOf(text, "9,000", furniture)).isEmpty();
    assertThat(sourceOf(text, "14", furniture)).contains("Holm");
    assertThat(sourceOf(text, "14", NOTHING)).contains("Max Holm");
  }

  @Test
  void whatPointsBackReachesOverFurnitureButNotIntoIt() {
    ArticleText text =
        SourceExamplesTest.tagged(
            """
            Since morning, 61 clashes have broken out along the river.

            Our newsletter has 9,000 readers.

            The General Staff said this in a post on Monday.""");
    BitSet furniture = new BitSet();
    furniture.set(text.sentences().get(1).paragraph());

    assertThat(sourceOf(text, "9,000", furniture)).isEmpty();
    assertThat(sourceOf(text, "61", furniture)).contains("General Staff");
  }

  @Test
  void aQuotationLeftOpenGoesOnInTheNextParagraph() {
    ArticleText text =
        SourceExamplesTest.tagged(
            "“We lost 40 goats,” said Hadi Noor, a herder. “Then the river took the house.\n\n"
                + "“Now 6 of us sleep in a tent.”\n\nThe valley has 900 houses.");

    assertThat(sourceOf(text, "40", NOTHING)).contains("Hadi Noor");
    assertThat(sourceOf(text, "6 of", NOTHING)).contains("Hadi Noor");
    assertThat(sourceOf(text, "900", NOTHING)).isEmpty();
  }

  @Test
  void aHeadlineFindsTheSourceThatTheBodyGives() {
    ArticleText text =
        SourceExamplesTest.tagged(
            """
            Landslide buries 150 villagers in the hills

            The road has 150 bends.

            A landslide buried 150 villagers on Tuesday, the disaster agency said.\
            """);
    Span number = spanOf(text, "150");
    Sentence headline = text.sentences().get(0);
    Sourcing sourcing = new Sourcing(text, read(text, NOTHING), NOTHING);

    assertThat(sourcing.of(headline, number)).isEmpty();
    assertThat(sourcing.ofSameNumber(headline, number))
        .map(a -> a.source().name())
        .contains("disaster agency");
  }

  @Test
  void aDenialIsReadButIsNobodysFigure() {
    ArticleText text = SourceExamplesTest.tagged("The general denied that 300 men had fled.");

    assertThat(read(text, NOTHING)).extracting(Attribution::rule).containsExactly("denied");
    assertThat(sourceOf(text, "300", NOTHING)).isEmpty();
  }

  @Test
  void aSentenceOfNothingButReportingWordsIsReadLikeAnyOther() {
    String words = "he said that the ministry says, according to police, ".repeat(60);
    ArticleText text = SourceExamplesTest.tagged(words + "5 men fled.");

    assertThat(text.sentences()).allMatch(s -> s.size() <= SentenceSplitter.LONGEST + 2);
    assertThat(read(text, NOTHING)).isNotEmpty();
  }

  @Test
  void theSameTextGivesTheSameAttributions() {
    String words =
        "Ann Lee and Bo Lee met the mayor, Cy Ode. Lee said 5 men fled. The mayor said 6 stayed. "
            + "Police said 7 were held, but the Harbour Police said 8 were.";

    assertThat(read(SourceExamplesTest.tagged(words), NOTHING))
        .isEqualTo(read(SourceExamplesTest.tagged(words), NOTHING));
  }

  @Test
  void untaggedSentencesDoNoHarm() {
    ArticleText tagged = SourceExamplesTest.tagged("Officials said 5 men drowned. It rained.");
    ArticleText untagged = ArticleText.of(tagged.article());

    assertThat(read(untagged, NOTHING)).allSatisfy(a -> assertThat(a.source().name()).isNotEmpty());
  }
}
