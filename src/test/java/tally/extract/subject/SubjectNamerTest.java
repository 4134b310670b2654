package tally.extract.subject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import tally.extract.text.ArticleText;
import tally.model.Article;
import tally.model.ArticleHead;

class SubjectNamerTest {
  private static final SubjectNamer NAMER = new SubjectNamer();
  private static final int MANY = 2_000;

  private static ArticleText text(String words) {
    return ArticleText.of(new Article(ArticleHead.of("example.txt"), words));
  }

  @Test
  void callsWhatHasNoNounPeople() {
    ArticleText text = text("At least 40 were killed.");
    assertThat(NAMER.name(null, "kill", text.sentences().get(0), text)).isEqualTo("people");
    assertThat(NAMER.name(" – ", "kill", text.sentences().get(0), text)).isEqualTo("people");
  }

  @Test
  void worksOnSentencesThatWereNotTagged() {
    ArticleText text = text("Pyongyang sent 9,000 soldiers to the front.");
    assertThat(NAMER.name("soldiers", "send", text.sentences().get(0), text))
        .isEqualTo("North Korean troops");
  }

  @Test
  void oneArticleDoesNotLeakIntoAnother() {
    String report = "Another 2,000 soldiers arrived in spring.";
    ArticleText first = text("North Korean troops came. North Korean soldiers stayed. " + report);
    ArticleText second = text("The rain came. The mud stayed. " + report);
    assertThat(NAMER.name("soldiers", "arrive", first.sentences().get(2), first))
        .isEqualTo("North Korean troops");
    assertThat(NAMER.name("soldiers", "arrive", second.sentences().get(2), second))
        .isEqualTo("troops");
  }

  @Test
  void readsTheArticleOnceForAllItsFigures() {
    ArticleText text = text("Another 2,000 soldiers arrived in spring. ".repeat(MANY));
    ArticleSubjects subjects = NAMER.in(text);
    assertTimeout(
        Duration.ofSeconds(10),
        () -> text.sentences().forEach(each -> subjects.name("soldiers", "arrive", each)));
  }

  @Test
  void takesLongPhrases() {
    String phrase = "units of Russian guns and ".repeat(50) + "tanks";
    ArticleText text = text("They lost 40 " + phrase + ".");
    assertThat(NAMER.name(phrase, "lose", text.sentences().get(0), text)).isNotEmpty();
  }
}
