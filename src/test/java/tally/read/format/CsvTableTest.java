package tally.read.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tally.model.ArticleHead;
import tally.read.fields.FieldNames;

class CsvTableTest {
  @Test
  void aRowIsAnArticle() {
    List<Reading> readings =
        InMemory.file(
                "a.csv",
                """
                Title,Story Text,pub_date,Outlet,Link
                Boats,"Two boats sank, ""The Wren"" among them.

                Three men came home.",2026-03-24,The Example,https://example.org/1

                More boats,Four sank.,,,
                """)
            .with(FieldNames.of(List.of("text=Story Text")))
            .read();
    assertThat(readings).hasSize(2);
    ArticleHead head = readings.get(0).article().head();
    assertThat(head.id()).isEqualTo("a.csv#1");
    assertThat(head.title()).isEqualTo("Boats");
    assertThat(head.published().iso()).isEqualTo("2026-03-24");
    assertThat(head.publisher()).isEqualTo("The Example");
    assertThat(readings.get(0).article().text())
        .isEqualTo("Two boats sank, \"The Wren\" among them.\n\nThree men came home.");
    assertThat(readings.get(1).article().text()).isEqualTo("Four sank.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "title;text\nA;One.\n",
        "title\ttext\r\nA\tOne.\r\n",
        "title|text\nA|One.",
        "sep=;\ntitle;text\nA;One.\n",
        "title, text\n\"A\", \"One.\"\n",
        "title,text\nA,One.,,\n",
        "\uFEFFtitle,text\nA,One."
      })
  void readsWhatProgramsMakeOfTables(String table) {
    assertThat(InMemory.file("a.csv", table).show()).containsExactly("a.csv#1 One.");
  }

  @Test
  void aStrayQuoteCostsOnlyItsOwnLine() {
    String table =
        """
        title,text
        A,"One, two.
        B,Two.
        C,"Three ""boats""."
        D,Four 5" pipes.
        E,Five.
        """;
    assertThat(InMemory.file("a.csv", table).show())
        .containsExactly(
            "a.csv#1 BROKEN_CSV @11",
            "a.csv#2 Two.",
            "a.csv#3 Three \"boats\".",
            "a.csv#4 Four 5\" pipes.",
            "a.csv#5 Five.");
  }

  @Test
  void aRowThatDoesNotFitTheHeaderIsTold() {
    assertThat(
            InMemory.file("a.csv", "title,text,url\nA,One, two,u,v\nB,Two.\nC,Three.,u\n").show())
        .containsExactly(
            "a.csv#1 BROKEN_CSV @15", "a.csv#2 Two. ~ a.csv#2 BROKEN_CSV @30", "a.csv#3 Three.");
  }

  @Test
  void aTableWithoutAKnownColumnSaysWhatToDo() {
    Reading reading = InMemory.file("a.csv", "when,what\n1,2\n").read().get(0);
    assertThat(reading.quarantined().message()).contains("--field text=COLUMN", "when, what");
    assertThat(InMemory.file("a.csv", "\n\n").show()).containsExactly("a.csv NO_TEXT @0");
  }

  @Test
  void isReadInOldAndWideEncodings() {
    String table = "title,text\nA,Zwölf Boote.\nB,Zwölf Schiffe.\n";
    assertThat(
            InMemory.file("a.csv", ("\uFEFF" + table).getBytes(Charset.forName("UTF-16LE"))).show())
        .containsExactly("a.csv#1 Zwölf Boote.", "a.csv#2 Zwölf Schiffe.");
    assertThat(InMemory.file("a.csv", table.getBytes(Charset.forName("windows-1252"))).show())
        .containsExactly(
            "a.csv#1 Zwölf Boote. ~ a.csv#1 WRONG_CHARSET @15",
            "a.csv#2 Zwölf Schiffe. ~ a.csv#2 WRONG_CHARSET @30");
  }
}
