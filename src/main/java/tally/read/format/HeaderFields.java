package tally.read.format;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The {@code Name: value} lines before the body of a record or a message, up to a blank one. */
final class HeaderFields {
  private static final int LONGEST_LINE = 1 << 16;
  private static final int MOST = 1000;

  private final Map<String, String> values;
  private final boolean complete;

  private HeaderFields(Map<String, String> values, boolean complete) {
    this.values = values;
    this.complete = complete;
  }

  static HeaderFields read(Feed feed) throws IOException {
    Map<String, String> values = new HashMap<>();
    for (int i = 0; i < MOST; i++) {
      Optional<byte[]> line = feed.line(LONGEST_LINE);
      if (line.isEmpty()) {
        return new HeaderFields(values, false);
      }
      String text = new String(line.get(), StandardCharsets.UTF_8);
      if (text.isBlank()) {
        return new HeaderFields(values, true);
      }
      int colon = text.indexOf(':');
      if (colon > 0) {
        String name = text.substring(0, colon).strip().toLowerCase(Locale.ROOT);
        values.putIfAbsent(name, text.substring(colon + 1).strip());
      }
    }
    return new HeaderFields(values, false);
  }

  /** A value by its name in lower case. */
  Optional<String> get(String name) {
    return Optional.ofNullable(values.get(name)).filter(value -> !value.isEmpty());
  }

  /** Whether the blank line behind them was there. */
  boolean isComplete() {
    return complete;
  }
}
