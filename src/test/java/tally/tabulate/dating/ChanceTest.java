package tally.tabulate.dating;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tally.model.Amount;
import tally.model.Modifier;
import tally.model.Source;
import tally.model.SourceType;

class ChanceTest {
  @ParameterizedTest
  @CsvSource({
    "2, 1",
    "40, 1",
    "12, 2",
    "20000, 1",
    "1243, 4",
    "150, 2",
    "105, 3",
    "2.5, 2",
    "0, 1"
  })
  void zerosAtTheEndTellNothing(double number, int digits) {
    assertThat(Chance.digits(Amount.of(number, Modifier.EXACT))).isEqualTo(digits);
  }

  @Test
  void aRoundOrVagueNumberMayBeChance() {
    assertThat(Chance.isDistinctive(Amount.of(1_243, Modifier.EXACT))).isTrue();
    assertThat(Chance.isDistinctive(Amount.of(20_000, Modifier.ABOUT))).isTrue();
    assertThat(Chance.isDistinctive(Amount.of(100, Modifier.MORE_THAN))).isFalse();
    assertThat(Chance.isDistinctive(Amount.of(96, Modifier.EXACT))).isFalse();
    assertThat(Chance.isDistinctive(new Amount(20_000.0, 99_999.0, Modifier.VAGUE))).isFalse();
  }

  @Test
  void bothBoundsOfARangeTell() {
    assertThat(Chance.digits(new Amount(11_000.0, 12_000.0, Modifier.RANGE))).isEqualTo(4);
    assertThat(Chance.digits(Amount.of(243, Modifier.MORE_THAN))).isEqualTo(3);
  }

  @Test
  void aNameHasACapital() {
    assertThat(Chance.isNamed(new Source("police", "police", SourceType.GOVERNMENT, null)))
        .isFalse();
    assertThat(Chance.isNamed(new Source("Ilse Marant", "she", SourceType.PERSON, null))).isTrue();
    assertThat(Chance.isNamed(null)).isFalse();
  }
}
