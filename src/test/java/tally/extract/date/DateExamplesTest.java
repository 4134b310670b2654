package tally.extract.date;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map.Entry;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tally.extract.text.Lexicon;
import tally.model.Period;
import tally.model.Published;
import tally.model.PublishedBasis;
import tally.model.TimeExpression;
import tally.model.TimeExpression.Relation;

/** Runs the examples and counter-examples that stand beside the rules for dates. */
class DateExamplesTest {
  private static final JsonNode EXAMPLES = read();

  @TestFactory
  Stream<DynamicTest> everyRuleReadsItsExamples() {
    List<DynamicTest> tests = new ArrayList<>();
    for (Entry<String, JsonNode> rule : EXAMPLES.get("rules").properties()) {
      for (JsonNode line : rule.getValue()) {
        Example example = Example.parse(line.asText());
        String name = rule.getKey() + ": " + line.asText();
        tests.add(DynamicTest.dynamicTest(name, () -> check(rule.getKey(), example)));
      }
    }
    return tests.stream();
  }

  @TestFactory
  Stream<DynamicTest> whatOnlyLooksLikeADateIsNone() {
    List<DynamicTest> tests = new ArrayList<>();
    for (JsonNode line : EXAMPLES.get("none")) {
      tests.add(
          DynamicTest.dynamicTest(
              line.asText(), () -> assertThat(Texts.read(line.asText(), published())).isEmpty()));
    }
    return tests.stream();
  }

  @Test
  void everyRuleHasAnExample() {
    Set<String> rules = new TreeSet<>();
    for (Lexicon.Entry entry : Lexicon.read("date/rules.txt").entries()) {
      if (!entry.cell(3).equals("none")) {
        rules.add(entry.cell(1));
      }
    }
    Set<String> shown = new TreeSet<>();
    EXAMPLES.get("rules").fieldNames().forEachRemaining(shown::add);
    assertThat(shown).containsExactlyElementsOf(rules);
  }

  private static void check(String rule, Example example) {
    List<TimeExpression> found = Texts.read(example.text(), published());
    assertThat(found).extracting(e -> e.span().in(example.text())).isEqualTo(example.marked());
    assertThat(found).extracting(DateExamplesTest::meaning).isEqualTo(example.meanings());
    assertThat(found).extracting(TimeExpression::rule).contains(rule);
  }

  /** An expression's meaning, written as the examples write it. */
  private static String meaning(TimeExpression found) {
    StringBuilder text = new StringBuilder();
    switch (found.type()) {
      case DATE -> text.append(days(found.period()));
      case TIME -> text.append("time ").append(days(found.period()));
      case DURATION -> text.append("length ").append(found.value());
      case SET -> text.append("set ").append(found.value());
    }
    if (found.relation() != Relation.NONE) {
      text.append(' ').append(found.relation().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
    if (!found.covers().equals(found.period())) {
      text.append(" counts ").append(days(found.covers()));
    }
    return text.toString();
  }

  private static String days(Period period) {
    if (period.isUnknown()) {
      return "?";
    }
    if (period.start() != null && period.start().equals(period.end())) {
      return period.start().toString();
    }
    return end(period.start()) + "/" + end(period.end());
  }

  private static String end(LocalDate day) {
    return day == null ? ".." : day.toString();
  }

  private static Published published() {
    LocalDate day = LocalDate.parse(EXAMPLES.get("published").asText());
    return new Published(Period.day(day), PublishedBasis.METADATA);
  }

  private static JsonNode read() {
    try (InputStream in = DateExamplesTest.class.getResourceAsStream("/tally/date/examples.yaml")) {
      return new YAMLMapper().readTree(in);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * A text and what is to be read in it.
   *
   * @param text the text without its brackets
   * @param marked what stood in brackets
   * @param meanings what each of them means
   */
  private record Example(String text, List<String> marked, List<String> meanings) {
    static Example parse(String line) {
      int arrow = line.lastIndexOf(" => ");
      String text = line.substring(0, arrow);
      List<String> marked = new ArrayList<>();
      for (int open = text.indexOf('['); open >= 0; open = text.indexOf('[', open + 1)) {
        marked.add(text.substring(open + 1, text.indexOf(']', open)));
      }
      List<String> meanings = List.of(line.substring(arrow + 4).split("; ", -1));
      return new Example(text.replace("[", "").replace("]", ""), marked, meanings);
    }
  }
}
