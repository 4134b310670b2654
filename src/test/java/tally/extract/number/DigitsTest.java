package tally.extract.number;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DigitsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "7 | 7",
        "2949 | 2949",
        "12,000 | 12000",
        "1,204,567 | 1204567",
        "12.5 | 12.5",
        "1,204.5 | 1204.5",
        "1.204.567 | 1204567",
        "1,5 | 1.5",
        "12,00,000 | 1200000",
        "12\u00a0000 | 12000",
        "12\u202f345\u202f678 | 12345678",
        "١٢ | 12"
      })
  void readsTheConventionsOfNews(String text, double value) {
    assertThat(Digits.value(text)).hasValue(value);
  }

  @ParameterizedTest
  @ValueSource(strings = {"16.0.2", "192.168.1.1", "1,2,3", "1.5,2", "14.11.2024"})
  void leavesWhatNoConventionExplains(String text) {
    assertThat(Digits.value(text)).isEmpty();
  }

  @Test
  void refusesNumbersBeyondAnyCount() {
    assertThat(Digits.value("1".repeat(31))).isEmpty();
  }
}
