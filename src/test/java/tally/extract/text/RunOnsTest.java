package tally.extract.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is parted stands with a bar where it is cut. */
final class RunOnsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "that|killed",
        "were|forced",
        "have|committed",
        "bodies|in",
        "year|arrested",
        "hide|nearly",
        "because|the",
        "along|with",
        "guilty|of",
        "attack|by",
        "its|national",
        "in|California",
        "November|by",
        "Monday|that",
        "to|promote",
        "program|has",
        "died|after",
        "boats|Captain",
        "the|Associated",
        "hospitalized|Police",
        "an|Israeli",
        "a|Texas",
        "Senator|Ruiz",
        "told|CNN",
        "to|NBC",
        "BBC|that",
        "DHS|has",
        "Sports|that"
      })
  void partsWhatAPageHasRunTogether(String parted) {
    int cut = parted.indexOf('|');
    assertThat(RunOns.cut(parted.replace("|", ""))).isEqualTo(cut);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "combat",
        "mRNA",
        "CEOs",
        "USAid",
        "format",
        "bulletin",
        "canton",
        "tendon",
        "takeover",
        "grandson",
        "offence",
        "together",
        "within",
        "therein",
        "whereas",
        "inactive",
        "iPhone",
        "eBay",
        "McNeil",
        "DeVito",
        "Marchand",
        "Augustin",
        "Marchfor",
        "Washington",
        "Trenton",
        "Berlin",
        "antisemitic",
        "onscreen",
        "onboard",
        "theologian",
        "fromage",
        "yearling",
        "weekend",
        "itself",
        "hasten",
        "a",
        "",
        "easyJet",
        "loanDepot",
        "alQaida",
        "vanDyke",
        "macOS",
        "YouTube",
        "FlightGlobal",
        "supercalifragilisticexpialidociousand"
      })
  void leavesWordsWhole(String word) {
    assertThat(RunOns.cut(word)).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"including", "The", "surpassed", "quicklyexceeded"})
  void partsNumbersFromKnownWords(String word) {
    assertThat(RunOns.isBeforeNumber(word, 3)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Covid", "MiG", "Montana", "iphone", "mp", "x", "CBS", "sector", "win", "top"})
  void leavesNumbersInNames(String word) {
    assertThat(RunOns.isBeforeNumber(word, 2)).isFalse();
  }
}
