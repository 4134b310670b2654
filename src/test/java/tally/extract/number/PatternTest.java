package tally.extract.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tally.extract.text.ArticleText;
import tally.extract.text.Lexicon;
import tally.model.Article;
import tally.model.ArticleHead;
import tally.model.Sentence;

class PatternTest {
  private static final TokenLists LISTS = TokenLists.read("number/lists.txt");

  private static Pattern pattern(String text) {
    return Pattern.parse(new Lexicon.Entry("test.txt", 7, List.of(text)), LISTS);
  }

  private static Optional<Pattern.Match> match(String pattern, String text) {
    Sentence sentence =
        ArticleText.of(new Article(ArticleHead.of("a.txt"), text)).sentences().get(0);
    Numeral numeral = new NumeralScanner().scan(sentence).get(0);
    return pattern(pattern).match(new Words(sentence), numeral, numeral.first(), numeral.last());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "_ goats; 12 goats fled",
        "_digits; 12 goats fled",
        "_digits|words:10..20; 12 goats fled",
        "_ !sheep; 12 goats fled",
        "_ brown? goats; 12 goats fled",
        "_ brown? goats; 12 brown goats fled",
        "EDGE _ sheep|goats; 12 goats fled",
        "_ @month; 12 May is near",
        "_ Cap; 12 May is near",
        "_ ~- ~member; the 12-member council",
        "Upper ^with _; HQ with 12 men fled",
        "_ to Count; 3 to 12 goats"
      })
  void matches(String pattern, String text) {
    assertThat(match(pattern, text)).isPresent();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "_ sheep; 12 goats fled",
        "_words; 12 goats fled",
        "_:20..; 12 goats fled",
        "_ !goats; 12 goats fled",
        "EDGE _; the 12 goats fled",
        "_ ~goats; 12 goats fled",
        "_ Count; 3 2024 goats"
      })
  void leavesOut(String pattern, String text) {
    assertThat(match(pattern, text)).isEmpty();
  }

  @Test
  void bracketsLeaveTheirOutsideOut() {
    assertThat(match("lasted [ over _ ] days", "it lasted over 12 days"))
        .contains(new Pattern.Match(2, 3));
  }

  @ParameterizedTest
  @ValueSource(strings = {"goats", "_ and _", "_dogs", "_:x..2", "_ @nowhere", "_ NUON"})
  void wrongLineStopsTheStartWithItsPlace(String line) {
    assertThatThrownBy(() -> pattern(line))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("test.txt:7");
  }
}
