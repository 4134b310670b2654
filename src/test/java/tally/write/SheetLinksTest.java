package tally.write;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class SheetLinksTest {
  @Test
  void stopWhereExcelWouldDropThemAll() {
    SheetLinks links = new SheetLinks();
    for (int row = 0; row < 65_530; row++) {
      assertThat(links.add(row, 0, "https://a.example/")).isTrue();
    }

    assertThat(links.add(65_530, 0, "https://a.example/")).isFalse();
  }

  @Test
  void oneAddressIsOneRelation() {
    SheetLinks links = new SheetLinks();
    links.add(1, 4, "https://a.example/?a&b");
    links.add(2, 4, "https://a.example/?a&b");

    assertThat(links.intoSheet("<sheetData/><pageMargins/>"))
        .startsWith("<sheetData/><hyperlinks ")
        .contains("<hyperlink ref=\"E2\" r:id=\"link1\"/><hyperlink ref=\"E3\" r:id=\"link1\"/>")
        .endsWith("</hyperlinks><pageMargins/>");
    assertThat(links.intoRelations("<Relationships></Relationships>"))
        .containsOnlyOnce("Target=\"https://a.example/?a&amp;b\"");
  }

  @Test
  void noLinksChangeNothing() {
    SheetLinks links = new SheetLinks();

    assertThat(links.intoSheet("<pageMargins/>")).isEqualTo("<pageMargins/>");
    assertThat(links.intoRelations("<Relationships></Relationships>"))
        .isEqualTo("<Relationships></Relationships>");
  }
}
