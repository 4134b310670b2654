package tally;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TallyTest {
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          --topics t.csv                | --topics is not supported yet; run without it.
          run --sources s.csv           | --sources is not supported yet; run without it.
          --full                        | --full is not supported yet; run without it.
          --since 2026-01-01            | --since is not supported yet; run without it.
          --until 2026-01-01            | --until is not supported yet; run without it.
          --field body=text             | --field knows text, title, published, publisher, url, author and language, not 'body'.
          --field text                  | --field takes a pair such as text=story, not 'text'.
          --period fortnight            | --period takes day, week, month, quarter or year, not 'fortnight'.
          --max-quarantined 20          | --max-quarantined takes a share from 0 to 1, such as 0.2.
          --max-quarantined many        | --max-quarantined takes a share, not 'many'.
          --output                      | --output needs a value: FOLDER.
          --output a --output b         | --output can be given only once.
          --output hdfs://host/folder   | --output takes a folder of this machine, not an address.
          --input                       | --input needs a value: PATH.
          --outptu a                    | There is no option --outptu; did you mean --output?
          articles                      | 'articles' is neither a command nor belongs to an option; to read it, write --input articles.
          """)
  void answersWrongUsageWithASentence(String arguments, String sentence) {
    assertThat(run(arguments.split(" ", -1))).isEqualTo(2);
    assertThat(err.toString().lines()).first().isEqualTo(sentence);
    assertThat(err.toString().lines()).hasSize(2).last().isEqualTo("See: tally run --help");
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void eachCommandTellsItsOptions() {
    assertThat(run("--help")).isZero();
    assertThat(out.toString()).contains("run", "explain", "evaluate");
    assertThat(run("run", "--help")).isZero();
    assertThat(out.toString()).contains("--input", "--max-quarantined").doesNotContain("--topics");
    assertThat(run("explain", "--help")).isZero();
    assertThat(run("evaluate", "--help")).isZero();
  }

  @Test
  void explainsTextsAndNotThePathsOfFilesThatAreNotThere() {
    assertThat(run("explain", " ")).isEqualTo(2);
    assertThat(err.toString().lines())
        .first()
        .isEqualTo("explain needs a text in quotes, a file or a folder.");
    assertThat(run("explain", "articels/one.txt")).isEqualTo(3);
    assertThat(err.toString()).contains("There is no file or folder articels/one.txt.");
    assertThat(run("explain", "Police arrested 26 people in either/or cases.")).isZero();
    assertThat(out.toString()).contains("arrest");
  }

  @Test
  void tellsItsVersion() {
    assertThat(run("--version")).isZero();
    assertThat(out.toString()).startsWith("tally ");
  }

  private int run(String... arguments) {
    return Tally.execute(arguments, new PrintWriter(out, true), new PrintWriter(err, true));
  }
}
