package tally.extract.date;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class PatternTest {
  @Test
  void startsWithItsFirstElementsUpToOneThatMustBeThere() {
    assertThat(Pattern.parse("the|a? very? <month> <year>", Level.DATE).starts())
        .containsExactlyInAnyOrder("the", "a", "very", "<MONTH>");
  }

  @Test
  void refersOnlyToLowerLevels() {
    assertThatThrownBy(() -> Pattern.parse("early <part>", Level.PART))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("not below");
  }

  @Test
  void refusesAnUnknownClass() {
    assertThatThrownBy(() -> Pattern.parse("early <mnth>", Level.PART))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void refusesAnElementWithoutItsEnd() {
    assertThatThrownBy(() -> Pattern.parse("early <month", Level.PART))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("<month");
  }

  @Test
  void refusesAPatternThatMatchesNothing() {
    assertThatThrownBy(() -> Pattern.parse("the? <month>?", Level.DATE))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("may be missing");
  }
}
