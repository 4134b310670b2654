package tally.evaluate;

import java.util.Optional;
import java.util.stream.Stream;
import tally.extract.confidence.TrackRecords;

/** What is scored of a figure. */
enum Field {
  VALUE("value"),
  MODIFIER("modifier"),
  COUNTED("counted"),
  EVENT("event"),
  STATUS("status"),
  AS_OF_STRICT("as_of strict"),
  AS_OF("as_of"),
  SOURCE("source");

  private final String label;

  Field(String label) {
    this.label = label;
  }

  String label() {
    return label;
  }

  /** The field that a rule makes: its own name, or the value for a rule that reads numbers. */
  static Optional<Field> ofRule(String rule) {
    String name = TrackRecords.field(rule);
    String label = name.equals("number") ? VALUE.label : name;
    return Stream.of(values()).filter(field -> field.label.equals(label)).findFirst();
  }
}
