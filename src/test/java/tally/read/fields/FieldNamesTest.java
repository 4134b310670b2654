package tally.read.fields;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FieldNamesTest {
  @Test
  void theGivenNameGoesBeforeTheUsualOnes() {
    FieldNames names = FieldNames.of(List.of("text=Story", "published=when", "title=description"));
    Map<String, String> record =
        Map.of("Story", "S", "text", "T", "when", "W", "date_published", "P", "description", "D");
    assertThat(names.best(record))
        .isEqualTo(Map.of(Meaning.TEXT, "S", Meaning.PUBLISHED, "W", Meaning.TITLE, "D"));
    assertThat(names.best(Map.of("text", "T"))).isEqualTo(Map.of(Meaning.TEXT, "T"));
  }

  @Test
  void tellsOfGivenNamesThatNoRecordHas() {
    Set<String> found = new HashSet<>();
    FieldNames names = FieldNames.of(List.of("text=Story", "title=heading")).telling(found::add);
    assertThat(names.best(Map.of("Story", "", "text", "T"))).isEqualTo(Map.of(Meaning.TEXT, "T"));
    assertThat(found).containsExactly("Story");
    assertThat(names.unknown(found))
        .containsExactly(
            "No record of the input has the field 'heading' of --field title=heading.");
    assertThat(FieldNames.USUAL.unknown(Set.of())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"text", "text=", "body=text", "=text", "list=items", "file=name", "TEXT=t"})
  void refusesWhatIsNoPair(String option) {
    assertThatThrownBy(() -> FieldNames.of(List.of(option)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("--field");
  }

  @Test
  void refusesAFieldForTwoThings() {
    assertThatThrownBy(() -> FieldNames.of(List.of("text=a", "title=a")))
        .hasMessageContaining("'a' twice");
  }
}
