package tally.write;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class TableSchemaTest {
  private static final Column FERRY = new Column("ferry", ColumnType.TEXT, "", 0);

  @ParameterizedTest
  @ValueSource(strings = {"figures", "counts_by_source", "run2_changes"})
  void namesATable(String name) {
    assertThatNoException().isThrownBy(() -> new TableSchema(name, "", "", List.of(FERRY)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Figures",
        "two words",
        "../x",
        "ab12",
        "r",
        "c",
        "r1c1",
        "2nd",
        "a_name_of_twenty_six_chars"
      })
  void refusesWhatASpreadsheetWould(String name) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new TableSchema(name, "", "", List.of(FERRY)))
        .withMessageContaining("not a name for a table");
  }

  @Test
  void columnsDifferEvenIfCaseIsIgnored() {
    Column again = new Column("Ferry", ColumnType.TEXT, "", 0);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> new TableSchema("ferries", "", "", List.of(FERRY, again)))
        .withMessage("ferries: two columns are called Ferry");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new TableSchema("ferries", "", "", List.of()));
  }
}
