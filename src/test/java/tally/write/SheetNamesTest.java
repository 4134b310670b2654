package tally.write;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SheetNamesTest {
  @ParameterizedTest
  @CsvSource({
    "figures, figures",
    "Killed/wounded: who?, Killed wounded who",
    "History, History (2)",
    "a name of exactly thirty-one cha, a name of exactly thirty-one c…",
    "a name of exactly thirty-one ch, a name of exactly thirty-one ch",
    "'it''s', it's"
  })
  void areLegal(String wanted, String name) {
    assertThat(new SheetNames().take(wanted)).isEqualTo(name);
  }

  @Test
  void haveNoLineBreaks() {
    assertThat(new SheetNames().take(" two\r\n lines\u0007 ")).isEqualTo("two lines");
  }

  @Test
  void areUniqueEvenIfCaseIsIgnored() {
    SheetNames names = new SheetNames();

    assertThat(names.take("Ferries")).isEqualTo("Ferries");
    assertThat(names.take("ferries")).isEqualTo("ferries (2)");
    assertThat(names.take("Ferries")).isEqualTo("Ferries (3)");
    assertThat(names.take("x".repeat(40))).hasSize(31).endsWith("x…");
    assertThat(names.take("x".repeat(40))).hasSize(31).endsWith("x… (2)");
  }

  @Test
  void doNotCutAnEmojiInHalf() {
    String name = new SheetNames().take("x".repeat(29) + "🚢🚢");

    assertThat(name).isEqualTo("x".repeat(29) + "…");
  }
}
