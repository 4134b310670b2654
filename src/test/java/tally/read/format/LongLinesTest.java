package tally.read.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tally.read.fields.FieldNames;
import tally.read.fields.Fields;
import tally.read.files.Format;
import tally.read.files.Slice;
import tally.read.files.SourceFile;

/** A line of half a gigabyte is passed over in little memory, and costs no neighbour. */
@Timeout(60)
class LongLinesTest {
  private static final long LONG = 500L << 20;

  @ParameterizedTest
  @CsvSource(
      delimiter = '/',
      value = {
        "JSON_LINES/{\"text\": \"One.\"}/{\"text\": \"/\"}/{\"text\": \"Three.\"}",
        "TABLE/title,text\\nA,One./B,\"/\"/C,Three.",
        "TABLE/title,text\\nA,One./B,//C,Three."
      })
  void aLineOfHalfAGigabyteCostsNoNeighbour(
      Format format, String before, String start, String end, String behind) {
    String first = before.replace("\\n", "\n") + "\n" + (start == null ? "" : start);
    String last = (end == null ? "" : end) + "\n" + behind + "\n";
    SourceFile file =
        new SourceFile("a", "a", format, false, LONG + first.length() + last.length(), Fields.NONE);
    List<Reading> readings = new ArrayList<>();
    new FileReader(new Generated(first, last), FieldNames.USUAL)
        .read(List.of(Slice.whole(file)))
        .forEachRemaining(readings::add);
    assertThat(readings)
        .extracting(r -> r.article() == null ? r.quarantined().code().name() : r.article().text())
        .containsExactly("One.", "TOO_LARGE", "Three.");
  }

  /** A file with half a gigabyte of the same letter in its middle. */
  private record Generated(String first, String last) implements Unlisted {
    @Override
    public InputStream open(String location, long from) {
      return new SequenceInputStream(
          Collections.enumeration(
              List.of(
                  new ByteArrayInputStream(first.getBytes(UTF_8)),
                  new Limited(new Endless(), LONG),
                  new ByteArrayInputStream(last.getBytes(UTF_8)))));
    }
  }

  private static final class Endless extends InputStream {
    @Override
    public int read() {
      return 'a';
    }

    @Override
    public int read(byte[] into, int from, int length) {
      Arrays.fill(into, from, from + length, (byte) 'a');
      return length;
    }
  }
}
