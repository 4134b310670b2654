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

  private void article() throws IOException {
    Files.writeString(folder.resolve("boats.txt"), "Officials said 12 boats sank on Monday.\n");
    Files.writeString(
        folder.resolve("metadata.csv"), "file,title,published\nboats.txt,Boats,2026-03-24\n");
  }

  /** What the command prints; the test fails unless it ends well. */
  private String run(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-jar", JAR.toString()));
    command.addAll(List.of(arguments));
    Path said = folder.resolve("said");
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile()).start();
    assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
    String output = Files.readString(said, StandardCharsets.UTF_8);
    assertThat(process.exitValue()).as(output).isZero();
    return output;
  }
}
