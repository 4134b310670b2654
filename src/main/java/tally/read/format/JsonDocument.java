package tally.read.format;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.SequenceInputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import tally.model.Quarantined;
import tally.model.Quarantined.Code;
import tally.model.Quarantined.Stage;
import tally.read.fields.Fields;
import tally.read.fields.Meaning;
import tally.read.files.Decoded;
import tally.read.files.Decoder;
import tally.read.files.SourceFile;
import tally.read.files.Unreadable;

/**
 * A JSON file: one article, an array of articles, an object that holds such an array, or any number
 * of these behind each other. The elements are read one by one, however many there are. Only an
 * article that is alone in its file has the file's path as its id; all others are numbered.
 */
final class JsonDocument implements Records {
  private static final ObjectMapper MAPPER = JsonFields.mapper();

  /** A value of the file that should be an article, and where it begins. */
  private record Found(long offset, JsonNode value) {}

  /** An object that may be an article, or only the wrapping of some. */
  private record Open(long offset, ObjectNode fields, long recordsBefore) {}

  private final SourceFile file;
  private final GuardedStream in;
  private final JsonFields names;
  private final JsonParser parser;
  private final Deque<Open> open = new ArrayDeque<>();
  private long number;
  private boolean isBlank = true;
  private String charset = "UTF-8";
  private Optional<Quarantined> doubt = Optional.empty();

  /** Whether the parser already stands on the token to look at next. */
  private boolean peeked;

  private Optional<Unreadable> failure = Optional.empty();

  JsonDocument(SourceFile file, GuardedStream in, JsonFields names) throws IOException {
    this.file = file;
    this.in = in;
    this.names = names;
    this.parser = parser();
  }

  /** A file of ordinary size may be in an old encoding; a larger one has to be UTF-8. */
  private JsonParser parser() throws IOException {
    byte[] start = in.readNBytes(Decoder.LONGEST);
    if (start.length == Decoder.LONGEST) {
      return MAPPER.createParser(new SequenceInputStream(new ByteArrayInputStream(start), in));
    }
    if (Decoder.isUtf8(start)) {
      return MAPPER.createParser(start);
    }
    Decoded text = Decoder.decode(start);
    charset = text.charset();
    doubt = text.doubted(file.path(), 0);
    return MAPPER.createParser(text.text());
  }

  /** What is wrong with a JSON text, without the parser's notes on where it read it. */
  static String why(JsonProcessingException e) {
    return e.getOriginalMessage().lines().findFirst().orElse("");
  }

  @Override
  public Optional<Reading> next() throws IOException {
    if (failure.isPresent()) {
      throw failure.get();
    }
    in.allow(Decoder.LONGEST);
    Optional<Found> found;
    try {
      found = find();
    } catch (JsonProcessingException e) {
      throw broken(e);
    }
    if (found.isEmpty()) {
      if (isBlank) {
        throw new Unreadable(Code.NO_TEXT, 0L, "the file holds no text");
      }
      return Optional.empty();
    }
    number++;
    String id = number == 1 && isAlone() ? file.path() : file.path() + "#" + number;
    return Optional.of(read(id, found.get()));
  }

  private Optional<Found> find() throws IOException {
    for (JsonToken token = advance(); token != null; token = advance()) {
      isBlank = false;
      switch (token) {
        case START_ARRAY, END_ARRAY -> {}
        case FIELD_NAME -> field();
        case START_OBJECT -> {
          if (parser.getParsingContext().getParent().inArray()) {
            return Optional.of(value());
          }
          enter();
        }
        case END_OBJECT -> {
          Open closed = open.pop();
          if (closed.recordsBefore() == number) {
            return Optional.of(new Found(closed.offset(), closed.fields()));
          }
        }
        default -> {
          return Optional.of(value());
        }
      }
    }
    return Optional.empty();
  }

  private JsonToken advance() throws IOException {
    if (peeked) {
      peeked = false;
      return parser.currentToken();
    }
    return parser.nextToken();
  }

  private Found value() throws IOException {
    long offset = offset(parser.currentTokenLocation());
    return new Found(offset, MAPPER.readTree(parser));
  }

  private void enter() {
    open.push(new Open(offset(parser.currentTokenLocation()), MAPPER.createObjectNode(), number));
  }

  /** A field of an object that may be wrapping: a list of articles is gone into, not read. */
  private void field() throws IOException {
    String name = parser.currentName();
    JsonToken value = parser.nextToken();
    boolean list = names.meaning(name).equals(Optional.of(Meaning.LIST));
    if (!list || !value.isStructStart() || names.of(open.element().fields()).text() != null) {
      open.element().fields().set(name, MAPPER.readTree(parser));
    } else if (value == JsonToken.START_OBJECT) {
      enter();
    }
  }

  /** Whether the article just read is all that the file holds. */
  private boolean isAlone() throws IOException {
    if (!parser.getParsingContext().inRoot()) {
      return false;
    }
    try {
      peeked = true;
      return parser.nextToken() == null;
    } catch (JsonProcessingException e) {
      failure = Optional.of(broken(e));
      return true;
    }
  }

  private Reading read(String id, Found found) {
    if (found.value().isObject()) {
      Fields fields = names.of(found.value()).or(file.metadata());
      Reading reading = Articles.of(id, found.offset(), fields, charset);
      Reading doubted = doubt.map(reading::with).orElse(reading);
      doubt = Optional.empty();
      return doubted;
    }
    return Reading.of(
        new Quarantined(
            id, found.offset(), Stage.READ, Code.NOT_A_RECORD, "an object is expected here"));
  }

  private Unreadable broken(JsonProcessingException e) {
    return new Unreadable(
        Code.BROKEN_JSON,
        offset(parser.currentLocation()),
        "not JSON, so the rest of the file is left out: " + why(e));
  }

  private static long offset(JsonLocation location) {
    return Math.max(0, Math.max(location.getByteOffset(), location.getCharOffset()));
  }
}
