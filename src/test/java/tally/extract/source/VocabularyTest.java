package tally.extract.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tally.extract.source.ReportingVerbs.Form;
import tally.extract.source.ReportingVerbs.Manner;
import tally.extract.text.Lexicon;
import tally.extract.text.Verbs;
import tally.model.SourceType;

/** Keeps the lexicons of this package and the verbs they build on together. */
final class VocabularyTest {
  @Test
  void everyReportingVerbHasForms() {
    for (Lexicon.Entry entry : Lexicon.read("source/verbs.txt").entries()) {
      String verb = entry.word().split(" ", -1)[0];
      assertThat(Verbs.known(verb)).as("%s in text/verbs.txt", verb).isPresent();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "said, SAY, PAST",
    "claims, ANNOUNCE, PRESENT",
    "citing, QUOTE, GERUND",
    "told, TELL, PAST",
    "denied, DENY, PAST"
  })
  void formsKnowTheirManner(String word, Manner manner, Form form) {
    assertThat(ReportingVerbs.of(word))
        .hasValueSatisfying(
            verb -> {
              assertThat(verb.manner()).isEqualTo(manner);
              assertThat(verb.form()).isEqualTo(form);
            });
  }

  @ParameterizedTest
  @CsvSource({"killed", "works", "ran", "table"})
  void otherWordsReportNothing(String word) {
    assertThat(ReportingVerbs.of(word)).isEmpty();
  }

  @Test
  void acronymsAreNotTheWordsTheyLookLike() {
    assertThat(Vocabulary.type("WHO")).contains(SourceType.HEALTH);
    assertThat(Vocabulary.type("who")).isEmpty();
  }
}
