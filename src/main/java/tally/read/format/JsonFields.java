package tally.read.format;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tally.read.fields.FieldNames;
import tally.read.fields.Fields;
import tally.read.fields.Meaning;
import tally.read.files.Decoder;

/** The fields of a JSON object, whatever it calls them. */
final class JsonFields {
  /** Where an object stands for a text: {@code {"name": "The Example"}}, {@code {"$date": 0}}. */
  private static final List<String> INNER =
      List.of("name", "text", "value", "$date", "title", "rendered", "#text", "content", "url");

  /** Where search engines and content systems put the article itself. */
  private static final List<String> WRAPPED = List.of("_source", "fields", "attributes", "article");

  private static final int DEEPEST = 4;

  /** Deeper than people nest, but no reason to lose the articles behind it. */
  private static final int DEEPEST_DOCUMENT = 200_000;

  private final FieldNames names;

  JsonFields(FieldNames names) {
    this.names = names;
  }

  Optional<Meaning> meaning(String name) {
    return names.meaning(name);
  }

  /** Reads what JSON writers get wrong without loss: raw line ends in strings, NaN. */
  static ObjectMapper mapper() {
    JsonFactory factory =
        JsonFactory.builder()
            .streamReadConstraints(
                StreamReadConstraints.builder()
                    .maxStringLength(Decoder.LONGEST)
                    .maxNestingDepth(DEEPEST_DOCUMENT)
                    .build())
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .build();
    return JsonMapper.builder(factory).build();
  }

  /** Whether a field at the top of a record may tell of an article. */
  boolean reads(String name) {
    return names.meaning(name).isPresent()
        || WRAPPED.contains(name)
        || names.given().stream().anyMatch(path -> path.startsWith(name + "."));
  }

  Fields of(JsonNode object) {
    Fields fields = Fields.NONE;
    for (String name : WRAPPED) {
      JsonNode inner = object.get(name);
      if (inner != null && inner.isObject()) {
        fields = fields.or(flat(inner));
      }
    }
    return flat(object).or(fields);
  }

  private Fields flat(JsonNode object) {
    Map<String, String> texts = new LinkedHashMap<>();
    object.properties().forEach(field -> put(texts, field.getKey(), field.getValue()));
    for (String path : names.given()) {
      put(texts, path, object.at("/" + path.replace('.', '/')));
    }
    return Fields.of(names.best(texts));
  }

  private void put(Map<String, String> texts, String name, JsonNode value) {
    Optional<Meaning> meaning = names.meaning(name);
    if (meaning.isPresent() && !value.isMissingNode()) {
      texts.putIfAbsent(name, text(value, meaning.get() == Meaning.TEXT ? "\n\n" : "; ", 0));
    }
  }

  private static String text(JsonNode value, String between, int depth) {
    if (value.isValueNode()) {
      return value.isNull() || value.isBoolean() ? "" : value.asText();
    }
    if (depth == DEEPEST) {
      return "";
    }
    if (value.isObject()) {
      for (String name : INNER) {
        JsonNode inner = value.get(name);
        if (inner != null && !text(inner, between, depth + 1).isBlank()) {
          return text(inner, between, depth + 1);
        }
      }
      return "";
    }
    List<String> parts = new ArrayList<>();
    for (JsonNode element : value) {
      String part = text(element, between, depth + 1);
      if (!part.isBlank()) {
        parts.add(part);
      }
    }
    return String.join(between, parts);
  }
}
