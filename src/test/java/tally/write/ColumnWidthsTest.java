package tally.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class ColumnWidthsTest {
  private static final Column WORDS = new Column("words", ColumnType.TEXT, "", 0);

  @Test
  void followTheCells() {
    assertThat(width(WORDS, "twelve chars", "short")).isEqualTo(14);
  }

  @Test
  void leaveRoomForTheHeadingAndItsButton() {
    Column wordy = new Column("a_rather_long_name", ColumnType.TEXT, "", 0);

    assertThat(width(wordy, "x")).isEqualTo(22);
  }

  @Test
  void oneLongCellWidensNothing() {
    ColumnWidths widths = new ColumnWidths(List.of(WORDS));
    for (int i = 0; i < 99; i++) {
      widths.see(new Object[] {"0123456789"});
    }
    widths.see(new Object[] {"x".repeat(40)});

    assertThat(widths.of(0)).isEqualTo(12);
  }

  @Test
  void haveALimit() {
    assertThat(width(WORDS, "x".repeat(400))).isEqualTo(50);
  }

  @Test
  void canBeSet() {
    assertThat(width(new Column("words", ColumnType.TEXT, "", 70), "x")).isEqualTo(70);
  }

  @Test
  void leaveRoomForTheHeadingOfASetWidth() {
    assertThat(width(new Column("first_published", ColumnType.DATE, "", 12), "x")).isEqualTo(19);
  }

  @Test
  void showEveryNumberWhole() {
    ColumnWidths widths = new ColumnWidths(List.of(new Column("low", ColumnType.NUMBER, "", 12)));
    for (int i = 0; i < 1_000; i++) {
      widths.see(new Object[] {3.0});
    }
    widths.see(new Object[] {1_100_000_000_000.0});

    assertThat(widths.of(0)).isEqualTo("1,100,000,000,000".length() + 2);
  }

  private static int width(Column column, String... cells) {
    ColumnWidths widths = new ColumnWidths(List.of(column));
    for (String cell : cells) {
      widths.see(new Object[] {cell});
    }
    return widths.of(0);
  }
}
