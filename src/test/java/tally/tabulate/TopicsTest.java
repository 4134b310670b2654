package tally.tabulate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tally.extract.text.Lexicon;
import tally.model.Figure;

class TopicsTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "North Korean workers, send, North Korean workers",
        "North Korean soldiers, kill, North Korean soldiers dead",
        "people, die, people dead",
        "people, -, people",
        "others, wound, people injured",
        "deaths, -, people dead",
        "deaths, report, people dead",
        "drones, launch, drones",
        "inmates, die, inmates dead",
        "people, attend, people: attend",
        "others, deploy, people: send",
      })
  void aFigureMakesItsTopicByItself(String subject, String event, String topic) {
    assertThat(new Topics().of(figure(subject, event))).containsExactly(topic);
  }

  @Test
  void aCountOfNothingKnownHasNoTopic() {
    assertThat(new Topics().of(figure(null, "die"))).isEmpty();
  }

  @Test
  void theAnalystsTopicsGoFirst() throws IOException {
    Topics topics =
        file("Labour\tNorth Korean worker, labourers", "Losses\tsoldiers,troops\tdead,capture");
    assertThat(topics.of(figure("North Korean workers", "send"))).containsExactly("Labour");
    assertThat(topics.of(figure("North Korean soldiers", "kill"))).containsExactly("Losses");
    assertThat(topics.of(figure("Russian troops", "capture"))).containsExactly("Losses");
    assertThat(topics.of(figure("Russian troops", "send"))).containsExactly("Russian troops");
    assertThat(topics.of(figure("coworkers", null))).containsExactly("coworkers");
  }

  @Test
  void severalTopicsMayFit() throws IOException {
    Topics topics = file("B\tworkers", "A\tNorth Korean");
    assertThat(topics.of(figure("North Korean workers", null))).isEqualTo(List.of("A", "B"));
  }

  @Test
  void aTopicWithoutWordsIsRefusedWithItsLine() {
    assertThatThrownBy(() -> file("Labour\tworkers", "Losses\t , "))
        .hasMessageContaining(":2: ")
        .hasMessageContaining("Losses");
  }

  private Topics file(String... lines) throws IOException {
    Path file = folder.resolve("topics.txt");
    Files.write(file, List.of(lines));
    return new Topics(Lexicon.read(file));
  }

  private static Figure figure(String subject, String event) {
    return Sample.of("a", 5).counted(subject, event).figure();
  }
}
