package tally;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The fat jar alone, as explain and evaluate run on it: without Spark on the class path. */
class JarIT {
  private static final Path JAR = Path.of("target", "tally.jar");

  @TempDir private Path folder;

  @Test
  void explainsAFolderWithItsMetadata() throws Exception {
    article();
    assertThat(run("explain", folder.toString(), "--json"))
        .contains("\"published\":\"2026-03-24\"")
        .contains("\"subject\":\"boats\"");
  }

  @Test
  void evaluatesAgainstAnnotations() throws Exception {
    article();
    Path gold =
        Files.writeString(
            folder.resolve("gold.jsonl"),
            "{\"doc\":\"boats\",\"start\":14,\"end\":16,\"text\":\"12\",\"kind\":\"count\","
                + "\"low\":12,\"high\":12,\"modifier\":\"exact\",\"counted\":\"boats\"}\n");
    assertThat(run("evaluate", "--gold", gold.toString(), "--texts", folder.toString()))
        .contains("1 figures annotated, 1 extracted");
  }

  @Test
  void aLexiconThatIsWrongIsToldInOneLineBeforeSparkStarts() throws Exception {
    article();
    Path lexicon = folder.resolve("wrong/tally/extent/words.txt");
    Files.createDirectories(lexicon.getParent());
    Files.writeString(lexicon, "another\tbefore\tincrement\nfoo\tsideways\tpart\n");
    String classpath = folder.resolve("wrong") + ":" + System.getProperty("java.class.path");
    List<String> run =
        List.of("run", "--input", folder.toString(), "--output", folder.resolve("out").toString());
    List<String> command = new ArrayList<>(List.of("-cp", classpath, "tally.Tally"));
    command.addAll(run);
    assertThat(java(1, command).lines())
        .containsExactly(
            "A lexicon can't be understood: extent/words.txt:2: not one of the known: sideways");
  }

  private void article() throws IOException {
    Files.writeString(folder.resolve("boats.txt"), "Officials said 12 boats sank on Monday.\n");
    Files.writeString(
        folder.resolve("metadata.csv"), "file,title,published\nboats.txt,Boats,2026-03-24\n");
  }

  /** What the command prints; the test fails unless it ends well. */
  private String run(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("-jar", JAR.toString()));
    command.addAll(List.of(arguments));
    return java(0, command);
  }

  /** What Java prints; the test fails unless it ends with this code. */
  private String java(int exitCode, List<String> arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(arguments);
    Path said = folder.resolve("said");
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile()).start();
    try {
      assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
    } finally {
      process.destroyForcibly();
    }
    String output = Files.readString(said, StandardCharsets.UTF_8);
    assertThat(process.exitValue()).as(output).isEqualTo(exitCode);
    return output;
  }
}
