package tally.extract.asof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map.Entry;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import tally.extract.Extractor;
import tally.model.Article;
import tally.model.ArticleHead;
import tally.model.AsOf;
import tally.model.Figure;
import tally.model.Period;
import tally.model.Published;
import tally.model.PublishedBasis;

/** Runs the examples and counter-examples of which date a figure carries. */
class AsOfExamplesTest {
  private static final JsonNode EXAMPLES = read();
  private static final Extractor EXTRACTOR = new Extractor();

  @TestFactory
  Stream<DynamicNode> everyRuleFindsItsDates() {
    Published published = published();
    List<DynamicNode> groups = new ArrayList<>();
    for (Entry<String, JsonNode> rule : EXAMPLES.get("rules").properties()) {
      groups.add(group(rule.getKey(), rule.getValue(), published, rule.getKey()));
    }
    return groups.stream();
  }

  @TestFactory
  Stream<DynamicNode> datesGovernOnlyTheirOwn() {
    return Stream.of(
        group("counter", EXAMPLES.get("counter"), published(), null),
        group("scheduled", EXAMPLES.get("scheduled"), published(), null),
        group("updated", EXAMPLES.get("updated"), published(), null),
        group("undated", EXAMPLES.get("undated"), null, null));
  }

  private static DynamicNode group(String name, JsonNode lines, Published published, String rule) {
    List<DynamicNode> tests = new ArrayList<>();
    for (JsonNode line : lines) {
      tests.add(dynamicTest(line.asText(), () -> check(line.asText(), published, rule)));
    }
    return dynamicContainer(name, tests);
  }

  private static void check(String line, Published published, String rule) {
    int arrow = line.lastIndexOf(" => ");
    String marked = line.substring(0, arrow).replace(" // ", "\n\n");
    int start = marked.indexOf('[');
    String text = marked.replace("[", "").replace("]", "");
    ArticleHead head = new ArticleHead("example", null, null, null, null, null, published);
    Figure figure =
        EXTRACTOR.extract(new Article(head, text)).figures().stream()
            .filter(found -> found.span().start() == start)
            .findFirst()
            .orElseThrow(() -> new AssertionError("no figure there"));
    String status = figure.status().name().toLowerCase(Locale.ROOT);
    String days = written(figure.asOf());
    assertThat(line.substring(arrow + 4)).isIn(days, days + " " + status);
    if (rule != null) {
      assertThat(figure.rules()).contains("as_of=" + rule);
    }
  }

  /** A period as the examples write it. */
  private static String written(AsOf asOf) {
    Period period = asOf.period();
    String days = period.isUnknown() ? "?" : period.start() + ".." + period.end();
    if (period.start() != null && period.start().equals(period.end())) {
      days = period.start().toString();
    }
    return days + " " + asOf.basis().name().toLowerCase(Locale.ROOT);
  }

  private static Published published() {
    LocalDate day = LocalDate.parse(EXAMPLES.get("published").asText());
    return new Published(Period.day(day), PublishedBasis.METADATA);
  }

  private static JsonNode read() {
    try (InputStream in = AsOfExamplesTest.class.getResourceAsStream("/tally/asof/examples.yaml")) {
      return new YAMLMapper().readTree(in);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
