package tally.read.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tally.read.fields.Fields;

class MetadataTest {
  @Test
  void knowsEachFileByItsPath() throws IOException {
    Metadata metadata =
        read(
            """
            file,title,publisher,url,published,author,language
            a/one.txt,"Boats, and more",The Example,https://example.org/1,2026-03-24,Ada,en
            .\\two.txt,Second,,,2026-02,,
            """);
    Fields one = metadata.of("a/one.txt");
    assertThat(one.title()).isEqualTo("Boats, and more");
    assertThat(one.dates().published()).isEqualTo("2026-03-24");
    assertThat(metadata.of("two.txt").publisher()).isNull();
    assertThat(metadata.of("three.txt")).isEqualTo(Fields.NONE);
    assertThat(metadata.warnings()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "file;title\nx.txt;T\n",
        "file\ttitle\nx.txt\tT\n",
        "\uFEFFFile,Title\r\nx.txt,T\r\n"
      })
  void readsWhatSpreadsheetsMakeOfACsv(String csv) throws IOException {
    assertThat(read(csv).of("x.txt").title()).isEqualTo("T");
  }

  @Test
  void warnsOfRowsWithoutAFileAndOfDatesThatAreNone() throws IOException {
    Metadata metadata = read("file,published\na.txt,last week\nb.txt,2026-01-02\n");
    assertThat(metadata.of("a.txt").dates().published()).isNull();
    assertThat(metadata.warnings())
        .containsExactly(
            "metadata.csv: 1 of 2 rows name no file of the input: b.txt",
            "metadata.csv: 1 dates can't be read: 'last week' (a.txt)");
  }

  @ParameterizedTest
  @ValueSource(strings = {"title,publisher\nT,P\n", "", "file,title\n\"x.txt,T\n"})
  void refusesWhatIsNoSuchFile(String csv) {
    assertThatThrownBy(() -> read(csv)).isInstanceOf(Unreadable.class);
  }

  private static Metadata read(String csv) throws IOException {
    return Metadata.read("metadata.csv", new ByteArrayInputStream(csv.getBytes(UTF_8)));
  }
}
