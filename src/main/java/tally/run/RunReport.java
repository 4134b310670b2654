package tally.run;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;

/**
 * What a program that started the run wants to know of it afterwards. The only file with times in
 * it, so that all others can be compared byte by byte.
 *
 * @param versions of Tally and of what it ran on
 * @param arguments the command line
 * @param started when the run began
 * @param finished when the tables were done
 * @param counts how much of what: articles, figures, claims, quarantined
 * @param warnings what a user should know, as sentences
 */
record RunReport(
    Map<String, String> versions,
    List<String> arguments,
    Instant started,
    Instant finished,
    Map<String, Long> counts,
    List<String> warnings) {

  void write(Path file) throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    ObjectNode root = mapper.createObjectNode();
    ObjectNode tools = root.putObject("versions");
    versions.forEach(tools::put);
    arguments.forEach(root.putArray("arguments")::add);
    root.put("started", started.truncatedTo(ChronoUnit.SECONDS).toString());
    root.put("finished", finished.truncatedTo(ChronoUnit.SECONDS).toString());
    root.put("seconds", Duration.between(started, finished).toMillis() / 1000.0);
    ObjectNode found = root.putObject("counts");
    counts.forEach(found::put);
    warnings.forEach(root.putArray("warnings")::add);
    root.put("exit", 0);
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
    printer.indentObjectsWith(lines);
    printer.indentArraysWith(lines);
    String json = mapper.writer(printer).writeValueAsString(root);
    Files.writeString(file, json + "\n", StandardCharsets.UTF_8);
  }
}
