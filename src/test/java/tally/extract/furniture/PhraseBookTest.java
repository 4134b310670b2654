package tally.extract.furniture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tally.extract.furniture.PhraseBook.Place;

class PhraseBookTest {
  private static final PhraseBook PHRASES = PhraseBook.read("furniture/phrases.txt");

  private static List<String> words(String words) {
    return List.of(words.split(" ", -1));
  }

  @ParameterizedTest
  @CsvSource({
    "12 comments, LINE",
    "1.4 k shares, LINE",
    "word count 700, LINE",
    "read more, OPENS",
    "more from the harbour desk, ENDS",
    "about the author, BOX"
  })
  void knowsWholeLines(String line, Place place) {
    assertThat(PHRASES.whole(words(line), place)).isPresent();
  }

  @ParameterizedTest
  @CsvSource({"comments on 12 bills, LINE", "read more books, OPENS", "k shares, LINE"})
  void wantsAllOfTheLine(String line, Place place) {
    assertThat(PHRASES.whole(words(line), place)).isEmpty();
  }

  @Test
  void takesTheLongestLead() {
    assertThat(PHRASES.leading(words("read more ten hurt"))).isEqualTo(2);
    assertThat(PHRASES.leading(words("ten hurt"))).isZero();
  }

  @Test
  void findsEnds() {
    assertThat(PHRASES.ending(words("ann poe contributed to this report"))).isPresent();
    assertThat(PHRASES.ending(words("contributed to this report by ann poe"))).isEmpty();
  }
}
