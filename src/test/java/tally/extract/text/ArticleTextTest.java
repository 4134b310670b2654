package tally.extract.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tally.model.Article;
import tally.model.ArticleHead;
import tally.model.Sentence;
import tally.model.Token;

class ArticleTextTest {
  private static ArticleText read(String text) {
    return ArticleText.of(new Article(ArticleHead.of("test"), text));
  }

  private static List<String> sentences(String text) {
    ArticleText article = read(text);
    return article.sentences().stream().map(s -> article.quote(s.span())).toList();
  }

  private static List<String> words(String text) {
    return read(text).sentences().stream()
        .flatMap(sentence -> sentence.tokens().stream())
        .map(Token::text)
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "12,000 troops | 12,000 troops",
        "152mm shells | 152 mm shells",
        "the 1st wave | the 1 st wave",
        "$3bn and 20% | $ 3 bn and 20 %",
        "twenty-five high-rise flats | twenty - five high-rise flats",
        "11,000-12,000 men | 11,000 - 12,000 men",
        "Ukraine’s army didn't move | Ukraine ’s army did n't move",
        "on Oct. 1 the U.S. said | on Oct. 1 the U.S. said",
        "the G7 and a MiG-29 | the G7 and a MiG - 29",
        "write to desk@example.org now | write to desk@example.org now",
        "mid-2024 | mid - 2024",
      })
  void cutsWordsAndNumbers(String text, String tokens) {
    assertThat(String.join(" ", words(text))).isEqualTo(tokens);
  }

  @Test
  void groupsDigitsOnlyWithNarrowBlanks() {
    assertThat(words("12\u00A0000 tents")).containsExactly("12\u00A0000", "tents");
    assertThat(words("in 2020 300 tents")).containsExactly("in", "2020", "300", "tents");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Gen. Orlo spoke on Oct. 1. Nobody asked. | 2",
        "The toll rose to 12. Two more died. | 2",
        "It came from the U.S. The pilot slept. | 2",
        "It came from the U.S. Navy. | 1",
        "“Stop!” he said. “We lost 3 men.” | 2",
        "They built munitions.Further work followed. | 2",
        "They sent aid.0 out of 500 | 2",
        "He earned 2.5 million. | 1",
      })
  void cutsSentences(String text, int count) {
    assertThat(sentences(text)).hasSize(count);
  }

  @Test
  void takesLinesForParagraphs() {
    ArticleText article = read("A headline without a stop\n\nFirst line.\nSecond line.");
    assertThat(article.sentences()).extracting(Sentence::paragraph).containsExactly(0, 1, 2);
  }

  @Test
  void joinsWrappedLines() {
    String wrapped =
        """
        PORT ARANDA - The harbour master said that forty boats had gone missing
        in the storm, and that the coastguard of two neighbouring districts was
        looking for them with everything that could still float on that morning
        while families waited on the quay for any word of those who had sailed.

        A second paragraph follows here, which is just as long as the first one
        and is wrapped at the same column, so that nothing tells them apart but
        the blank line between them, as in wire copy from the days of telegraph
        offices, when columns were counted by hand and paper was never trimmed.
        """;
    assertThat(read(wrapped).paragraphs()).hasSize(2);
  }

  @Test
  void stepsOverMarkup() {
    assertThat(words("<span style=\"color:#808080\">Three boats</span> sank"))
        .containsExactly("Three", "boats", "sank");
    assertThat(words("![a boat](img/025.jpg) Three boats")).containsExactly("Three", "boats");
    assertThat(words("3 < 4 boats")).containsExactly("3", "<", "4", "boats");
    assertThat(read("<p>One.</p><p>Two.</p>").paragraphs()).hasSize(2);
  }

  @Test
  void keepsOffsets() {
    String text = "  Äpfel\u200b – “12,000 workers”  \r\n\tdon’t\u00a0stop.";
    for (Sentence sentence : read(text).sentences()) {
      for (Token token : sentence.tokens()) {
        assertThat(text.substring(token.start(), token.end())).isEqualTo(token.text());
      }
    }
  }

  @Test
  void cutsEndlessSentences() {
    String endless = "and 7 more ".repeat(20_000);
    assertThat(read(endless).sentences())
        .allMatch(sentence -> sentence.size() <= SentenceSplitter.LONGEST);
  }
}
