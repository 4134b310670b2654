package tally.explain;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class ExplainCommandTest {
  private static final String TEXT =
      "At least 14 miners were killed in Zonguldak on Monday, rescue chief Ada Brandt told Orda"
          + " News.";

  private static String explain(String... options) {
    StringWriter out = new StringWriter();
    List<String> args = new ArrayList<>(List.of(TEXT, "--published", "2025-10-02"));
    args.addAll(List.of(options));
    int code =
        new CommandLine(new ExplainCommand())
            .setOut(new PrintWriter(out, true))
            .execute(args.toArray(String[]::new));
    assertThat(code).isZero();
    return out.toString();
  }

  @Test
  void namesTheRuleOfEachField() {
    assertThat(explain().lines().map(line -> line.strip().replaceAll(" {2,}", " ")))
        .contains(
            "figure At least 14 count at_least 14..open [digits]",
            "counted miners [following]",
            "status reported [stated]",
            "place Zonguldak [behind]",
            "source Ada Brandt (agency, as \"rescue chief Ada Brandt\", via Orda News) [told]")
        .anyMatch(line -> line.matches("event kill \\[.+\\]"))
        .anyMatch(line -> line.matches("as of 2025-09-29 \\(text: .*Monday\\) \\[.+\\]"))
        .anyMatch(line -> line.matches("date Monday date 2025-09-29 \\[.+\\]"))
        .contains("says Ada Brandt cue \"told\" [told]");
  }

  @Test
  void namesTheRulesToProgramsToo() throws IOException {
    JsonNode document = new ObjectMapper().readTree(explain("--json"));
    JsonNode rules = document.at("/figures/0/rules");
    assertThat(rules.get("number").asText()).isEqualTo("digits");
    assertThat(rules.get("place").asText()).isEqualTo("behind");
    assertThat(rules.fieldNames())
        .toIterable()
        .contains("number", "counted", "event", "status", "as_of", "source");
    assertThat(document.at("/figures/0/counted").asText()).isEqualTo("miners");
    assertThat(document.at("/quantities/0/rule").asText()).isEqualTo("digits");
    assertThat(document.at("/dates/0/rule").asText()).isNotEmpty();
    assertThat(document.at("/attributions/0/rule").asText()).isEqualTo("told");
  }
}
