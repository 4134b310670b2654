package tally.extract.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tally.model.Article;
import tally.model.ArticleHead;
import tally.model.Token;

/** The tags are those that OpenNLP's own tagger gives. */
final class TagModelTest {
  private static TagModel model;
  private static POSTaggerME library;

  @BeforeAll
  static void readTheModel() throws IOException {
    try (InputStream in = Tagger.class.getResourceAsStream(Tagger.MODEL)) {
      POSModel read = new POSModel(in);
      model = new TagModel(read);
      library = new POSTaggerME(read);
    }
  }

  private static void assertSameTags(List<String> words) {
    assertThat(model.tag(words))
        .as("tags of %s", words)
        .containsExactly(library.tag(words.toArray(new String[0])));
  }

  @Test
  void ofTheSentencesOfTheSampleCorpus() throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(Path.of("input"))) {
      files = all.filter(file -> file.toString().matches(".*[.](txt|md|html)")).sorted().toList();
    }
    int sentences = 0;
    for (Path file : files) {
      Article article = new Article(ArticleHead.of("test"), Files.readString(file));
      for (var sentence : ArticleText.of(article).sentences()) {
        assertSameTags(sentence.tokens().stream().map(Token::text).toList());
        sentences++;
      }
    }
    assertThat(sentences).isGreaterThan(500);
  }

  @Test
  void ofWordsThatLookLikeNoWords() {
    assertSameTags(List.of());
    assertSameTags(List.of("."));
    assertSameTags(List.of("a=b", "w=", "=", ",", "a,ic", "1,200", "12/3", "A.", "Ä.", "p1w=the"));
    assertSameTags(List.of("İZMİR", "ΟΔΟΣ", "ǅ", "日本", "ひらがな", "カタカナ", "😀", "e\u0301t\u00e9"));
  }

  @Test
  void ofAVeryLongSentence() {
    List<String> words = new ArrayList<>(Collections.nCopies(80, "sand"));
    for (int i = 0; i < 80; i++) {
      words.addAll(List.of("and", "that", "Olm" + i, "can", "like", String.valueOf(i)));
    }
    assertSameTags(words);
  }
}
