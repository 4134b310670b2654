package tally.extract.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tally.extract.Examples;
import tally.extract.Extractor;
import tally.model.Article;
import tally.model.ArticleHead;
import tally.model.Extraction;

/** Runs the examples and counter-examples of language/examples.yaml. */
class LanguageExamplesTest {
  private final LanguageFinder finder = new LanguageFinder();

  @TestFactory
  Stream<DynamicTest> tellsTheLanguage() {
    return Examples.of("language").stream()
        .map(
            example ->
                dynamicTest(
                    example.get("text").asText(),
                    () ->
                        assertThat(finder.foreign(example.get("text").asText()).orElse(null))
                            .isEqualTo(example.get("language").textValue())));
  }

  @Test
  void aForeignArticleIsPassedOverAndSaysItsLanguage() {
    String german =
        "Nach Angaben der Polizei wurden am Montag 12 Menschen verletzt, als ein Bus in der Nähe"
            + " von Kassel von der Straße abkam und gegen einen Baum prallte.";
    Extraction extraction = new Extractor().extract(new Article(ArticleHead.of("a.txt"), german));
    assertThat(extraction.figures()).isEmpty();
    assertThat(extraction.rejected()).isEmpty();
    assertThat(extraction.article().language()).isEqualTo("de");
  }
}
