package tally.extract.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerbsTest {
  @ParameterizedTest
  @CsvSource({
    "killed, kill",
    "killing, kill",
    "wounded, wound",
    "sent, send",
    "sending, send",
    "displaced, displace",
    "shot, shoot",
    "fleeing, flee",
    "fled, flee",
    "dying, die",
    "died, die",
    "dies, die",
    "stopped, stop",
    "planning, plan",
    "hospitalised, hospitalize",
    "hospitalized, hospitalize",
    "labelled, label",
    "labeled, label",
    "buried, bury",
    "carries, carry",
    "cutting, cut",
    "hit, hit",
    "hitting, hit",
    "were, be",
    "has, have",
    "goes, go",
    "left, leave",
    "found, find",
    "reaches, reach",
    "using, use",
    "freed, free",
    "seeing, see",
    "being, be",
    "lying, lie",
    "admitted, admit",
    "reported, report",
  })
  void tellsTheLemma(String form, String lemma) {
    assertThat(Verbs.lemma(form)).isEqualTo(lemma);
  }

  @ParameterizedTest
  @CsvSource({
    "zorbed, zorb",
    "frobbing, frob",
    "glazoned, glazon",
    "brindled, brindle",
    "trances, trance",
  })
  void guessesTheLemmaOfUnknownVerbs(String form, String lemma) {
    assertThat(Verbs.lemma(form)).isEqualTo(lemma);
  }

  @Test
  void tellsParticiplesFromPasts() {
    assertThat(Verbs.form("shot").participle()).isTrue();
    assertThat(Verbs.form("fell").participle()).isFalse();
    assertThat(Verbs.form("fell").past()).isTrue();
    assertThat(Verbs.form("fallen").participle()).isTrue();
    assertThat(Verbs.form("hit").participle()).isTrue();
    assertThat(Verbs.form("kill").participle()).isFalse();
  }
}
