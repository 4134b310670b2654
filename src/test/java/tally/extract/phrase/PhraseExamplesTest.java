package tally.extract.phrase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tally.extract.Examples;
import tally.extract.text.ArticleText;
import tally.extract.text.Tagger;
import tally.model.Article;
import tally.model.ArticleHead;
import tally.model.Sentence;

/** Runs the examples of verb groups and noun phrases of phrase/examples.yaml. */
class PhraseExamplesTest {
  private final Tagger tagger = new Tagger();

  @TestFactory
  Stream<DynamicTest> readsVerbGroups() {
    return Examples.of("phrase").stream()
        .filter(example -> example.has("verbs"))
        .map(example -> dynamicTest(example.get("text").asText(), () -> checkVerbs(example)));
  }

  @TestFactory
  Stream<DynamicTest> readsNounPhrases() {
    return Examples.of("phrase").stream()
        .filter(example -> example.has("behind"))
        .map(example -> dynamicTest(example.get("text").asText(), () -> checkPhrase(example)));
  }

  private void checkVerbs(JsonNode example) {
    String text = example.get("text").asText();
    Clause clause = clause(text);
    List<String> wanted = new ArrayList<>();
    example.get("verbs").forEach(verb -> wanted.add(verb.asText()));
    List<String> read =
        clause.groups().stream().map(group -> shown(text, clause.sentence(), group)).toList();
    assertThat(read).isEqualTo(wanted);
  }

  private static String shown(String text, Sentence sentence, VerbGroup group) {
    String words = sentence.between(group.first(), group.last()).in(text);
    return words
        + " = "
        + group.lemma()
        + " "
        + group.form()
        + (group.modal() == null ? "" : " " + group.modal())
        + (group.negated() ? " not" : "");
  }

  private void checkPhrase(JsonNode example) {
    String text = example.get("text").asText();
    Sentence sentence = clause(text).sentence();
    String word = example.get("behind").asText();
    int behind = sentence.tokenAt(text.indexOf(word) + word.length() - 1) + 1;
    String phrase =
        NounPhrases.at(sentence, behind)
            .map(found -> NounPhrases.extended(sentence, found))
            .map(found -> sentence.between(found.first(), found.last()).in(text))
            .orElse(null);
    assertThat(phrase).isEqualTo(example.get("phrase").textValue());
  }

  private Clause clause(String text) {
    ArticleText article = ArticleText.of(new Article(ArticleHead.of("example"), text));
    return new Clause(tagger.tag(article.sentences().get(0)));
  }
}
