package tally.extract.subject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tally.extract.text.ArticleText;
import tally.extract.text.Tagger;
import tally.model.Article;
import tally.model.ArticleHead;
import tally.model.Sentence;

/** Runs the examples that stand beside the lexicons. */
class SubjectExamplesTest {
  private static final SubjectNamer NAMER = new SubjectNamer();
  private static final Tagger TAGGER = new Tagger();
  private static final int ENOUGH = 150;

  @TestFactory
  List<DynamicTest> examples() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    try (InputStream in = SubjectNamer.class.getResourceAsStream("/tally/subject/examples.yaml")) {
      for (JsonNode example : new YAMLMapper().readTree(in)) {
        String counted = example.get("counted").asText();
        String name = example.get("name").asText();
        tests.add(dynamicTest(counted + " -> " + name, () -> check(example, counted, name)));
      }
    }
    assertThat(tests).hasSizeGreaterThan(ENOUGH);
    return tests;
  }

  private static void check(JsonNode example, String counted, String name) {
    String sentence = text(example, "sentence", "The report speaks of 40 " + counted + ".");
    String before = text(example, "before", "");
    String after = text(example, "after", "");
    ArticleText text = tagged(String.join("\n\n", before, sentence, after));
    int start = before.length() + 2;
    Sentence reporting =
        text.sentences().stream()
            .filter(each -> each.span().start() >= start)
            .findFirst()
            .orElseThrow();
    String event = example.has("event") ? example.get("event").asText() : null;
    assertThat(NAMER.name(counted, event, reporting, text)).as(sentence).isEqualTo(name);
  }

  private static String text(JsonNode example, String field, String otherwise) {
    return example.has(field) ? example.get(field).asText() : otherwise;
  }

  private static ArticleText tagged(String words) {
    ArticleText text = ArticleText.of(new Article(ArticleHead.of("example.txt"), words));
    List<Sentence> sentences = text.sentences().stream().map(TAGGER::tag).toList();
    return new ArticleText(text.article(), text.paragraphs(), sentences);
  }
}
