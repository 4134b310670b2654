package tally.extract.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tally.extract.text.ArticleText;
import tally.extract.text.Tagger;
import tally.model.Amount;
import tally.model.Article;
import tally.model.ArticleHead;
import tally.model.Kind;
import tally.model.Modifier;
import tally.model.Period;
import tally.model.Quantity;
import tally.model.Rejection;
import tally.model.Sentence;
import tally.model.Span;
import tally.model.TimeExpression;

/** Runs the examples that stand beside the lexicons: each names every number of its text. */
class NumberReaderTest {
  private static final Tagger TAGGER = new Tagger();
  private static final NumberReader READER = new NumberReader();

  private record Example(String text, List<String> reads) {}

  @TestFactory
  Stream<DynamicTest> examples() throws IOException {
    try (InputStream in = NumberReader.class.getResourceAsStream("/tally/number/examples.yaml")) {
      Map<String, List<Example>> families =
          new ObjectMapper(new YAMLFactory()).readValue(in, new TypeReference<>() {});
      List<DynamicTest> tests = new ArrayList<>();
      families.forEach(
          (family, examples) -> examples.forEach(example -> tests.add(test(family, example))));
      return tests.stream();
    }
  }

  private static DynamicTest test(String family, Example example) {
    return dynamicTest(
        family + ": " + example.text(),
        () -> assertThat(read(example.text())).isEqualTo(example.reads()));
  }

  private static List<String> read(String text) {
    return quantities(text, List.of()).stream()
        .map(quantity -> quantity.span().in(text) + " " + meaning(quantity))
        .toList();
  }

  private static List<Quantity> quantities(String text, List<TimeExpression> dates) {
    ArticleText article = ArticleText.of(new Article(ArticleHead.of("a.txt"), text));
    List<Sentence> tagged = article.sentences().stream().map(TAGGER::tag).toList();
    return READER.read(new ArticleText(article.article(), article.paragraphs(), tagged), dates);
  }

  private static String meaning(Quantity quantity) {
    if (quantity.rejected() != null) {
      return "is no figure: " + quantity.rejected().name().toLowerCase(Locale.ROOT);
    }
    Amount amount = quantity.amount();
    String modifier = amount.modifier().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    String unit = quantity.kind() == Kind.COUNT ? "" : " " + quantity.unit();
    return "is " + modifier + " " + bounds(amount) + unit;
  }

  private static String bounds(Amount amount) {
    if (amount.low() != null && amount.low().equals(amount.high())) {
      return plain(amount.low());
    }
    return plain(amount.low()) + ".." + plain(amount.high());
  }

  private static String plain(Double bound) {
    return bound == null
        ? ""
        : new BigDecimal(Double.toString(bound)).stripTrailingZeros().toPlainString();
  }

  @Test
  void phraseHoldsTheModifierAndUnit() {
    String text = "It cost more than $5 million, and 20 or so people paid.";
    assertThat(quantities(text, List.of()))
        .extracting(quantity -> quantity.phrase().in(text))
        .containsExactly("more than $5 million", "20 or so");
  }

  @Test
  void dateExpressionTakesItsNumbers() {
    String text = "The 7/4 march drew 40 people.";
    TimeExpression date =
        new TimeExpression(
            0,
            new Span(4, 7),
            1,
            3,
            Period.UNKNOWN,
            Period.UNKNOWN,
            TimeExpression.Relation.NONE,
            TimeExpression.Type.DATE,
            null,
            "test");
    assertThat(quantities(text, List.of(date)))
        .extracting(Quantity::rejected)
        .containsExactly(Rejection.DATE, Rejection.DATE, null);
  }

  @Test
  void modifierOfOneSideGovernsTheOther() {
    String text = "It sent as many as 230 scouts on one side and 800 on the other.";
    assertThat(quantities(text, List.of()))
        .extracting(quantity -> quantity.amount().modifier())
        .contains(Modifier.AT_MOST, Modifier.AT_MOST);
  }

  @Test
  void sentencesWithoutNumbersNeedNoTags() {
    assertThat(firstSentenceMayHoldNumber("Nobody came.")).isFalse();
    assertThat(firstSentenceMayHoldNumber("Several came.")).isTrue();
    assertThat(firstSentenceMayHoldNumber("The 3rd came.")).isTrue();
  }

  private static boolean firstSentenceMayHoldNumber(String text) {
    Article article = new Article(ArticleHead.of("a.txt"), text);
    return NumberReader.mayHoldNumber(ArticleText.of(article).sentences().get(0));
  }

  @Test
  void longSentenceTakesLinearTime() {
    String text = "from 10 to 14 or 15-16, between 3 and 4 of ".repeat(20_000);
    assertThat(quantitiesUntagged(text)).hasSizeGreaterThan(20_000);
  }

  private static List<Quantity> quantitiesUntagged(String text) {
    return READER.read(ArticleText.of(new Article(ArticleHead.of("a.txt"), text)), List.of());
  }
}
