package tally.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tally.extract.text.ArticleText;
import tally.extract.text.SentenceSplitter;
import tally.model.Article;
import tally.model.ArticleHead;
import tally.model.Extraction;
import tally.model.Period;
import tally.model.Published;
import tally.model.PublishedBasis;

/**
 * No text, however long or odd, takes more than its share of time. The limit is no measure of speed
 * (there is a benchmark for that): at these lengths, work that grows with the square of a text's
 * length takes many minutes, and what grows with its length takes a few seconds.
 */
class LinearTimeTest {
  private static final Duration HANGS = Duration.ofSeconds(60);
  private static final int LONG = 1_000_000;
  private static final int MANY = 100_000;

  private static final Published PUBLISHED =
      new Published(Period.day(LocalDate.of(2025, 10, 2)), PublishedBasis.METADATA);

  private final Extractor extractor = new Extractor();

  private static Map<String, IntFunction<String>> oddTexts() {
    Map<String, IntFunction<String>> texts = new LinkedHashMap<>();
    texts.put("words without a full stop", n -> "the men of the town saw a mill ".repeat(n / 31));
    texts.put("one word", n -> "a".repeat(n) + " and 12 men");
    texts.put("one word in capitals", n -> "A".repeat(n) + " and 12 men");
    texts.put("one word with full stops", n -> "a.b.".repeat(n / 4) + "5 men");
    texts.put("one word with hyphens", n -> "a-".repeat(n / 2) + "b and 12 men");
    texts.put("one number", n -> "There were " + "1".repeat(n) + " men.");
    texts.put("blanks", n -> " ".repeat(n) + "12 men");
    texts.put("empty lines", n -> "\n".repeat(n) + "12 men");
    texts.put("full stops", n -> ".".repeat(n) + " 12 men");
    texts.put("nested quotes", n -> "“".repeat(n / 2) + "12 men" + "”".repeat(n / 2));
    texts.put("nested brackets", n -> "(".repeat(n / 2) + "12 men" + ")".repeat(n / 2));
    texts.put("open tags", n -> "<p>".repeat(n / 3) + "12 men");
    texts.put("outside the basic plane", n -> "🚢".repeat(n / 2) + " 12 men");
    return texts;
  }

  private static Map<String, String> oddRows() {
    Map<String, String> rows = new LinkedHashMap<>();
    rows.put("numbers", "12 ");
    rows.put("number words", "twenty ");
    rows.put("ranges", "12-13-");
    rows.put("endless ranges", "12 to ");
    rows.put("dates", "Oct. 1, 2025, ");
    rows.put("weekdays", "on Monday ");
    rows.put("sentences in one paragraph", "12 men fled. ");
    return rows;
  }

  private static Map<String, String> oddSentences() {
    Map<String, String> sentences = new LinkedHashMap<>();
    sentences.put(
        "verbs without a tense", "firms cut, hit, shut, put, set, spread and cut 12 men, ");
    sentences.put("joined counts", "12 men and ");
    sentences.put("attributions", "General Ada Brandt told reporters that 12 men fled and ");
    sentences.put("attributions behind", "12 men fled, according to Ada Brandt of the army, ");
    sentences.put("clauses", "12 men who said that ");
    sentences.put("dates in clauses", "12 men who fled on Monday and ");
    sentences.put("quotations that never close", "“We saw 12 men flee.\n\n");
    sentences.put("headlines", "12 Men Flee\n\n");
    sentences.put("places", "12 men in the eastern city of Paris and ");
    return sentences;
  }

  @TestFactory
  Stream<DynamicTest> aMegabyteIsReadInLinearTime() {
    return oddTexts().entrySet().stream()
        .map(text -> dynamicTest(text.getKey(), () -> read(text.getValue().apply(LONG))));
  }

  @TestFactory
  Stream<DynamicTest> aHundredThousandAreReadInLinearTime() {
    return oddRows().entrySet().stream()
        .map(row -> dynamicTest(row.getKey(), () -> read(row.getValue().repeat(MANY))));
  }

  @TestFactory
  Stream<DynamicTest> thousandsInOneSentenceAreReadInLinearTime() {
    return oddSentences().entrySet().stream()
        .map(row -> dynamicTest(row.getKey(), () -> read(row.getValue().repeat(MANY / 20))));
  }

  private void read(String text) {
    ArticleHead head = new ArticleHead("odd", null, null, null, null, null, PUBLISHED);
    Article article = new Article(head, text);
    Extraction extraction =
        assertTimeoutPreemptively(HANGS, () -> extractor.extract(article), "it hangs");
    assertThat(extraction).isNotNull();
  }

  /** What looks at a sentence as a whole relies on it. */
  @TestFactory
  Stream<DynamicTest> noSentenceIsLongerThanAllowed() {
    return oddTexts().entrySet().stream()
        .map(
            text ->
                dynamicTest(
                    text.getKey(),
                    () ->
                        assertThat(
                                ArticleText.of(
                                        new Article(
                                            ArticleHead.of("odd"), text.getValue().apply(50_000)))
                                    .sentences())
                            .allMatch(s -> s.size() < 2 * SentenceSplitter.LONGEST)));
  }
}
