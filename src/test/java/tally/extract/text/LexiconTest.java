package tally.extract.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import org.junit.jupiter.api.Test;
import tally.model.Status;

/** Keeps a wrong line from passing in silence. */
final class LexiconTest {
  private static Lexicon lexicon(String text) throws IOException {
    return Lexicon.parse("words.txt", new BufferedReader(new StringReader(text)));
  }

  @Test
  void aColumnIsOneOfTheKnownConstants() throws IOException {
    Lexicon lexicon = lexicon("# verbs\nplan\tplanned\nfear\tunconfirmed, denied\n");

    assertThat(lexicon.distinct().get(0).constant(Status.class, 1)).isEqualTo(Status.PLANNED);
    assertThat(lexicon.distinct().get(1).constants(Status.class, 1))
        .containsExactly(Status.UNCONFIRMED, Status.DENIED);
  }

  @Test
  void anUnknownConstantStopsTheStartWithFileAndLine() throws IOException {
    Lexicon lexicon = lexicon("plan\tplanned\nhope\thoped\n");

    assertThatThrownBy(() -> lexicon.entries().get(1).constant(Status.class, 1))
        .hasMessage("words.txt:2: not one of the known: hoped");
  }

  @Test
  void aWordThatStandsTwiceStopsTheStartWithFileAndLine() throws IOException {
    Lexicon lexicon = lexicon("plan\tplanned\n\nplan\treported\n");

    assertThatThrownBy(lexicon::distinct).hasMessage("words.txt:3: 'plan' stands twice");
  }
}
