package tally.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DataPackageTest {
  private static final TableSchema SCHEMA =
      new TableSchema(
          "ferries",
          "Ferries",
          "one row per crossing",
          List.of(
              new Column("name", ColumnType.TEXT, "The ferry.", 0),
              new Column("trips", ColumnType.INTEGER, "How often it crossed.", 0),
              new Column("load", ColumnType.NUMBER, "Mean load.", 0),
              new Column("day", ColumnType.DATE, "When.", 0),
              new Column("seen", ColumnType.LINK, "Where it says so.", 0)));

  @TempDir Path folder;

  @Test
  void describesAFile() throws IOException {
    assertThat(written(new CsvFile("ferries.csv", SCHEMA, 2, 81, "00ff", Set.of())))
        .isEqualTo(
            """
            {
              "profile" : "tabular-data-package",
              "name" : "crossings",
              "title" : "Crossings",
              "description" : "All of them.",
              "resources" : [
                {
                  "profile" : "tabular-data-resource",
                  "name" : "ferries",
                  "path" : "ferries.csv",
                  "title" : "Ferries",
                  "description" : "one row per crossing",
                  "format" : "csv",
                  "mediatype" : "text/csv",
                  "encoding" : "utf-8",
                  "bytes" : 81,
                  "hash" : "sha256:00ff",
                  "rowcount" : 2,
                  "dialect" : {
                    "delimiter" : ",",
                    "lineTerminator" : "\\r\\n",
                    "quoteChar" : "\\"",
                    "doubleQuote" : true,
                    "skipInitialSpace" : false,
                    "header" : true
                  },
                  "schema" : {
                    "fields" : [
                      {
                        "name" : "name",
                        "type" : "string",
                        "format" : "default",
                        "description" : "The ferry."
                      },
                      {
                        "name" : "trips",
                        "type" : "integer",
                        "format" : "default",
                        "description" : "How often it crossed."
                      },
                      {
                        "name" : "load",
                        "type" : "number",
                        "format" : "default",
                        "description" : "Mean load."
                      },
                      {
                        "name" : "day",
                        "type" : "date",
                        "format" : "default",
                        "description" : "When."
                      },
                      {
                        "name" : "seen",
                        "type" : "string",
                        "format" : "uri",
                        "description" : "Where it says so."
                      }
                    ],
                    "missingValues" : [
                      ""
                    ]
                  }
                }
              ]
            }
            """);
  }

  @Test
  void promisesNoTypeThatACellBreaks() throws IOException {
    JsonNode fields =
        new ObjectMapper()
            .readTree(written(new CsvFile("f.csv", SCHEMA, 2, 81, "00", Set.of("day", "seen"))))
            .at("/resources/0/schema/fields");

    assertThat(fields.at("/3/type").asText()).isEqualTo("string");
    assertThat(fields.at("/4/format").asText()).isEqualTo("default");
  }

  @Test
  void refusesANameThatIsNone() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new DataPackage("Two words", "", "", List.of()));
  }

  private String written(CsvFile file) throws IOException {
    Path path = folder.resolve("datapackage.json");
    new DataPackage("crossings", "Crossings", "All of them.", List.of(file)).write(path);
    return Files.readString(path);
  }
}
