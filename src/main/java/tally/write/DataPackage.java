package tally.write;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * The descriptor that lets a program load the CSV files with the right types, and lets a person
 * check that they arrived whole: Frictionless Data Package, version 1.
 *
 * @param name a short name in small letters: {@code reported-counts}
 * @param title what this is
 * @param description a sentence or two more
 * @param files the CSV files, in the order in which to list them
 */
public record DataPackage(String name, String title, String description, List<CsvFile> files) {
  private static final Pattern NAME = Pattern.compile("[-a-z0-9._]+");

  public DataPackage {
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(description, "description");
    files = List.copyOf(files);
    if (!NAME.matcher(name).matches()) {
      throw new IllegalArgumentException("not a name for a data package: " + name);
    }
    if (files.isEmpty()) {
      throw new IllegalArgumentException(name + ": a data package needs a file");
    }
  }

  /** Writes the descriptor; the same files give the same bytes. */
  public void write(Path file) throws IOException {
    DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    printer.indentObjectsWith(lines);
    printer.indentArraysWith(lines);
    String json = new ObjectMapper().writer(printer).writeValueAsString(descriptor());
    Files.writeString(file, json + "\n", StandardCharsets.UTF_8);
  }

  private ObjectNode descriptor() {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    root.put("profile", "tabular-data-package");
    root.put("name", name);
    root.put("title", title);
    root.put("description", description);
    ArrayNode resources = root.putArray("resources");
    files.forEach(file -> resource(file, resources.addObject()));
    return root;
  }

  private static void resource(CsvFile file, ObjectNode node) {
    TableSchema schema = file.schema();
    node.put("profile", "tabular-data-resource");
    node.put("name", schema.name());
    node.put("path", file.name());
    node.put("title", schema.title());
    node.put("description", schema.description());
    node.put("format", "csv");
    node.put("mediatype", "text/csv");
    node.put("encoding", "utf-8");
    node.put("bytes", file.bytes());
    node.put("hash", "sha256:" + file.sha256());
    node.put("rowcount", file.rows());
    ObjectNode dialect = node.putObject("dialect");
    dialect.put("delimiter", ",");
    dialect.put("lineTerminator", "\r\n");
    dialect.put("quoteChar", "\"");
    dialect.put("doubleQuote", true);
    dialect.put("skipInitialSpace", false);
    dialect.put("header", true);
    ObjectNode fields = node.putObject("schema");
    ArrayNode list = fields.putArray("fields");
    schema.columns().forEach(column -> field(column, file, list.addObject()));
    fields.putArray("missingValues").add("");
  }

  /** A column with loose cells is a string: a reader that checks the types must not stumble. */
  private static void field(Column column, CsvFile file, ObjectNode node) {
    boolean loose = file.loose().contains(column.name());
    node.put("name", column.name());
    node.put(
        "type",
        switch (column.type()) {
          case TEXT, LINK -> "string";
          case INTEGER -> "integer";
          case NUMBER -> "number";
          case DATE -> loose ? "string" : "date";
        });
    node.put("format", column.type() == ColumnType.LINK && !loose ? "uri" : "default");
    node.put("description", column.description());
  }
}
