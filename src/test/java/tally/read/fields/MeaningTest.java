package tally.read.fields;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeaningTest {
  @ParameterizedTest
  @CsvSource({
    "text, TEXT",
    "Article Text, TEXT",
    "pubDate, PUBLISHED",
    "date_publish, PUBLISHED",
    "datePublished, PUBLISHED",
    "article:published_time, PUBLISHED",
    "Date, DATE",
    "date_download, CRAWLED",
    "WARC-Date, CRAWLED",
    "source.domain, PUBLISHER",
    "og_link, ",
    "date_modify, ",
  })
  void knowsTheUsualNames(String name, Meaning meaning) {
    assertThat(Meaning.of(name).orElse(null)).isEqualTo(meaning);
  }

  @Test
  void takesTheBestFieldThatHoldsSomething() {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("description", "A summary.");
    fields.put("maintext", "  ");
    fields.put("Body", "The article.");
    fields.put("weather", "fair");
    assertThat(FieldNames.USUAL.best(fields))
        .containsExactly(Map.entry(Meaning.TEXT, "The article."));
  }
}
