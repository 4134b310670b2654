package tally.read.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tally.read.files.Unreadable;

class LinesTest {
  private static final byte[] FILE = "one\n\ntwo\r\n  \nthree and more\nfour".getBytes(UTF_8);

  @Test
  void skipsBlankLinesAndKnowsTheOffsets() throws IOException {
    assertThat(lines(0, FILE.length))
        .containsExactly("0:one", "5:two\r", "13:three and more", "28:four");
  }

  @Test
  void whereverAFileIsCutEachLineIsReadOnce() throws IOException {
    for (int first = 0; first <= FILE.length; first++) {
      for (int second = first; second <= FILE.length; second++) {
        List<String> all = new ArrayList<>(lines(0, first));
        all.addAll(lines(first, second));
        all.addAll(lines(second, FILE.length));
        assertThat(all).as("cut at %d and %d", first, second).isEqualTo(lines(0, FILE.length));
        assertThat(open(first, second).count()).isEqualTo(lines(first, second).size());
      }
    }
  }

  @Test
  void aLineThatIsTooLongIsPassedOver() throws IOException {
    Lines lines = new Lines(new ByteArrayInputStream(FILE), 0, FILE.length, 8);
    assertThat(lines.next().orElseThrow().text().text()).isEqualTo("one");
    assertThat(lines.next().orElseThrow().text().text()).isEqualTo("two\r");
    Lines.Line tooLong = lines.next().orElseThrow();
    assertThatThrownBy(tooLong::text).isInstanceOf(Unreadable.class);
    assertThat(lines.next().orElseThrow().text().text()).isEqualTo("four");
  }

  private static Lines open(int from, int to) throws IOException {
    int start = Math.max(0, from - 1);
    return new Lines(new ByteArrayInputStream(FILE, start, FILE.length - start), from, to, 1000);
  }

  private static List<String> lines(int from, int to) throws IOException {
    List<String> found = new ArrayList<>();
    Lines lines = open(from, to);
    for (Optional<Lines.Line> line = lines.next(); line.isPresent(); line = lines.next()) {
      found.add(line.get().offset() + ":" + line.get().text().text());
    }
    return found;
  }
}
