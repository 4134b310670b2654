package tally.tabulate.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import tally.extract.text.Lexicon;
import tally.model.SourceType;

class CanonicalSourcesTest {
  private static final String EXAMPLES = "/tally/tabulate/examples.yaml";

  /** A case of {@code examples.yaml}. */
  record Example(
      String title,
      SourceType type,
      Map<String, String> called,
      Map<String, List<String>> sources) {
    List<SourceUse> uses() {
      List<SourceUse> uses = new ArrayList<>();
      for (List<String> names : sources.values()) {
        for (String name : names) {
          uses.add(new SourceUse(name, called.get(name), type, 1));
        }
      }
      return uses;
    }
  }

  @TestFactory
  Stream<DynamicTest> examples() throws IOException {
    return read().stream().map(example -> dynamicTest(example.title(), () -> check(example)));
  }

  private static void check(Example example) {
    Map<String, TreeSet<String>> expected = new TreeMap<>();
    example.sources().forEach((shown, names) -> expected.put(shown, new TreeSet<>(names)));
    List<SourceUse> uses = example.uses();
    for (int seed = 0; seed < 3; seed++) {
      Map<String, TreeSet<String>> found = new TreeMap<>();
      new CanonicalSources(new SourceAliases())
          .of(uses)
          .forEach(
              (name, source) ->
                  found.computeIfAbsent(source.name(), k -> new TreeSet<>()).add(name));
      assertThat(found).isEqualTo(expected);
      Collections.shuffle(uses, new Random(seed));
    }
  }

  @Test
  void theTypeIsTheMostFrequent() {
    List<SourceUse> uses =
        List.of(
            new SourceUse("Andrii Hnatov", null, SourceType.PERSON, 1),
            new SourceUse("Andriy Hnatov", null, SourceType.MILITARY, 2),
            new SourceUse("Hnatov", null, SourceType.PERSON, 2));
    assertThat(new CanonicalSources(new SourceAliases()).of(uses).values())
        .extracting(CanonicalSource::type)
        .containsOnly(SourceType.PERSON);
  }

  @Test
  void theKeyOutlivesAChangeOfTheMostFrequentSpelling() {
    CanonicalSources sources = new CanonicalSources(new SourceAliases());
    SourceUse one = new SourceUse("Andrii Hnatov", null, SourceType.PERSON, 2);
    SourceUse other = new SourceUse("Andriy Hnatov", null, SourceType.PERSON, 3);
    CanonicalSource before = sources.of(List.of(one)).get("Andrii Hnatov");
    CanonicalSource after = sources.of(List.of(one, other)).get("Andrii Hnatov");
    assertThat(after.name()).isEqualTo("Andriy Hnatov");
    assertThat(after.key()).isEqualTo(before.key());
  }

  @Test
  void noNameIsTooOddToBeShown() {
    List<String> odd =
        List.of(
            "",
            " ",
            "2017 2018",
            "()",
            "(ABC)",
            "’s",
            "'s",
            "-",
            "--",
            "—",
            "of the",
            ",,,",
            "the",
            "Jr.",
            "Jr., III",
            "1,200",
            "𝒜 𝒷",
            "Єва Ґрунт",
            "O'",
            "al-",
            "-based",
            "U.S.",
            "a b c",
            "J.",
            "J. J.",
            "A (",
            ") B",
            "Dr.",
            "the Dr. of",
            "X".repeat(5000));
    for (SourceType type : SourceType.values()) {
      List<SourceUse> uses = odd.stream().map(name -> new SourceUse(name, "X1", type, 1)).toList();
      assertThat(new CanonicalSources(new SourceAliases()).of(uses)).hasSize(odd.size());
    }
  }

  @Test
  void theAnalystsOwnListGoesFirst(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("sources.txt");
    Files.writeString(file, "The Ministry\tOffice of Tides\tMarta Vale\nHealth body\tWHO\n");
    Map<String, CanonicalSource> sources =
        new CanonicalSources(new SourceAliases(Lexicon.read(file)))
            .of(
                List.of(
                    new SourceUse("the Office of Tides", null, SourceType.AGENCY, 9),
                    new SourceUse("Marta Vale", null, SourceType.PERSON, 1),
                    new SourceUse("WHO", null, SourceType.HEALTH, 1),
                    new SourceUse("the World Health Organization", null, SourceType.HEALTH, 1)));
    assertThat(sources.get("the Office of Tides").name()).isEqualTo("The Ministry");
    assertThat(sources.get("Marta Vale")).isEqualTo(sources.get("the Office of Tides"));
    assertThat(sources.get("WHO").name()).isEqualTo("Health body");
    assertThat(sources.get("the World Health Organization")).isEqualTo(sources.get("WHO"));
  }

  private static List<Example> read() throws IOException {
    try (InputStream in = CanonicalSourcesTest.class.getResourceAsStream(EXAMPLES)) {
      List<Map<String, Object>> cases =
          new YAMLMapper().readValue(in, new TypeReference<List<Map<String, Object>>>() {});
      return cases.stream().map(CanonicalSourcesTest::example).toList();
    }
  }

  @SuppressWarnings("unchecked")
  private static Example example(Map<String, Object> entry) {
    String type = (String) entry.getOrDefault("type", "person");
    return new Example(
        (String) entry.get("case"),
        SourceType.valueOf(type.toUpperCase(Locale.ROOT)),
        (Map<String, String>) entry.getOrDefault("called", Map.of()),
        (Map<String, List<String>>) entry.get("sources"));
  }
}
