package tally.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhrasesTest {
  @ParameterizedTest
  @CsvSource({
    "fishing boats, boats, true",
    "boats from the northern ports, boats, true",
    "boats, ports, false",
    "fishermen, fisherman, true",
    "bodies, body, true",
    "actresses, actress, true",
    "glass, grass, false",
    "people killed in the flood, people, true",
    "the ferry's crew, crew, true",
    "young harbour workers, old harbour workers, true",
    "volunteers who came, others, false",
    "in the north, north, true",
    "'', people, false",
    "'', '', true",
  })
  void countedPhrasesAreTheSameByTheirHead(String gold, String got, boolean same) {
    assertThat(Phrases.sameCounted(gold, got)).isEqualTo(same);
    assertThat(Phrases.sameCounted(got, gold)).isEqualTo(same);
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "Ana Ruiz, Ruiz, true",
        "Ana Ruiz, Mayor Ana Ruiz, true",
        "Ana Ruiz, Ben Ruiz, false",
        "Harbour Police, police, true",
        "Arvel Harbour Police, Arvel, false",
        "Arvel’s Harbour Police, the Harbour Police of Arvel, true",
        "Coral Reef Observatory, Reef Observatory data, true",
        "Ana Ruiz, '', false",
        "'', '', true",
        "'', Ana Ruiz, false",
      })
  void sourcesAreTheSameByTheirWords(String gold, String got, boolean same) {
    assertThat(Phrases.sameSource(List.of(gold), got)).isEqualTo(same);
  }

  @Test
  void anyRightSourceWillDo() {
    assertThat(Phrases.sameSource(Arrays.asList("Ana Ruiz", ""), "")).isTrue();
    assertThat(Phrases.sameSource(Arrays.asList("Ana Ruiz", "city hall"), "City Hall")).isTrue();
    assertThat(Phrases.sameSource(Arrays.asList("Ana Ruiz", "city hall"), "")).isFalse();
  }

  @Test
  void eventsAreTheSameByTheirLemma() {
    assertThat(Phrases.sameEvent("shoot down", "Shoot down")).isTrue();
    assertThat(Phrases.sameEvent("send", null)).isFalse();
    assertThat(Phrases.sameEvent(null, null)).isTrue();
  }
}
