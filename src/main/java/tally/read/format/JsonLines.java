package tally.read.format;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.IOException;
import java.util.Optional;
import tally.model.Quarantined;
import tally.model.Quarantined.Code;
import tally.model.Quarantined.Stage;
import tally.read.fields.Fields;
import tally.read.files.Decoded;
import tally.read.files.Decoder;
import tally.read.files.Slice;
import tally.read.files.Unreadable;

/**
 * JSON Lines: an object on each line. A record's number counts the lines that are not blank,
 * whether they can be read or not, so that mending one line renames no other article.
 */
final class JsonLines implements Records {
  private final Slice slice;
  private final Lines lines;
  private final JsonFields fields;
  private final Optional<String> charset;
  private final ObjectReader reader =
      JsonFields.mapper().reader().with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
  private long number;

  /**
   * Begins with the first line of the slice.
   *
   * @param in the file, from the byte before the slice on
   */
  JsonLines(Slice slice, Content in, JsonFields fields) throws IOException {
    this.slice = slice;
    this.fields = fields;
    this.charset = in.charset();
    this.lines = new Lines(in.stream(), slice.from(), slice.to(), Decoder.LONGEST);
    this.number = slice.recordsBefore();
  }

  @Override
  public Optional<Reading> next() throws IOException {
    Optional<Lines.Line> line = lines.next();
    if (line.isEmpty() && number == 0 && !slice.isCut()) {
      throw new Unreadable(Code.NO_TEXT, 0L, "the file holds no text");
    }
    if (line.isEmpty()) {
      return Optional.empty();
    }
    number++;
    return Optional.of(read(slice.file().path() + "#" + number, line.get()));
  }

  private Reading read(String id, Lines.Line line) {
    try {
      Decoded text = line.text();
      JsonNode record = reader.readTree(text.text());
      if (!record.isObject()) {
        return faulty(id, line, Code.NOT_A_RECORD, "the line is JSON, but no object");
      }
      Fields known = fields.of(record).or(slice.file().metadata());
      Reading reading = Articles.of(id, line.offset(), known, charset.orElse(text.charset()));
      return text.doubted(id, line.offset()).map(reading::with).orElse(reading);
    } catch (JsonProcessingException e) {
      return faulty(id, line, Code.BROKEN_JSON, "not JSON: " + JsonDocument.why(e));
    } catch (Unreadable e) {
      return Reading.of(e.quarantined(id));
    }
  }

  private static Reading faulty(String id, Lines.Line line, Code code, String message) {
    return Reading.of(new Quarantined(id, line.offset(), Stage.READ, code, message));
  }
}
