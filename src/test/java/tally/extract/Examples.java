package tally.extract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/** Reads the examples that stand beside the lexicons. */
public final class Examples {
  private Examples() {}

  /** The entries of {@code <folder>/examples.yaml}. */
  public static List<JsonNode> of(String folder) {
    String file = "/tally/" + folder + "/examples.yaml";
    try (InputStream in = Examples.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("missing " + file);
      }
      List<JsonNode> examples = new ArrayList<>();
      new ObjectMapper(new YAMLFactory()).readTree(in).forEach(examples::add);
      return examples;
    } catch (IOException e) {
      throw new IllegalStateException(file, e);
    }
  }

  /** The number an example asks about, as it was read. */
  public static CountReader.Count count(CountReader reader, JsonNode example) {
    String number = example.get("number").asText();
    return reader.read(example.get("text").asText()).stream()
        .filter(count -> count.number().equals(number))
        .reduce((first, last) -> last)
        .orElseThrow(() -> new AssertionError("no count " + number + " in " + example));
  }
}
