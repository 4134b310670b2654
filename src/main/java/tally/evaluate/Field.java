package tally.evaluate;

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
}
