package tally.read.format;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tally.read.fields.FieldNames;
import tally.read.fields.Fields;
import tally.read.fields.Meaning;

/**
 * A Markdown file: its text without the marks, and the {@code name: value} lines of its front
 * matter. Lists and nested values of the front matter are left aside.
 */
final class Markdown {
  private static final int LONGEST_FRONT_MATTER = 200;
  private static final Pattern ENTRY = Pattern.compile("([\\w .-]{1,60}):\\s++(\\S.*+)");
  private static final Pattern HEADING = Pattern.compile("#{1,6}\\s++(.*?)\\s*+#*+");
  private static final Pattern QUOTE = Pattern.compile("(?:>\\s?)++");
  private static final Pattern IMAGE = Pattern.compile("!\\[[^\\]]{0,1000}+\\]\\([^)]{0,2000}+\\)");
  private static final Pattern LINK =
      Pattern.compile("\\[([^\\]]{1,1000}+)\\](?:\\([^)]{0,2000}+\\)|\\[[^\\]]{0,200}+\\])");
  private static final Pattern EMPHASIS =
      Pattern.compile("(?<![\\w*])(\\*{1,3}|_{1,3})(?=\\S)([^*_]{1,1000}+)(?<=\\S)\\1(?![\\w*])");
  private static final Pattern COMMENT = Pattern.compile("<!--.*?-->");

  private Markdown() {}

  static Fields read(String text) {
    List<String> lines = text.lines().toList();
    int end = endOfFrontMatter(lines);
    Map<String, String> front = new LinkedHashMap<>();
    StringBuilder plain = new StringBuilder(text.length());
    Optional<String> heading = Optional.empty();
    for (int i = 0; i < lines.size(); i++) {
      if (i <= end) {
        Matcher entry = ENTRY.matcher(lines.get(i).strip());
        if (entry.matches()) {
          front.putIfAbsent(entry.group(1), unquoted(entry.group(2)));
        }
        continue;
      }
      Matcher title = HEADING.matcher(lines.get(i));
      String line = withoutMarks(title.matches() ? title.group(1) : lines.get(i));
      if (title.matches() && heading.isEmpty()) {
        heading = Optional.of(line);
      }
      plain.append(line).append('\n');
    }
    Map<Meaning, String> fields = FieldNames.USUAL.best(front);
    heading.ifPresent(title -> fields.putIfAbsent(Meaning.TITLE, title));
    return Fields.of(fields).withText(plain.toString().strip());
  }

  /** The line that closes the front matter, or -1 if there is none. */
  private static int endOfFrontMatter(List<String> lines) {
    if (lines.isEmpty() || !lines.get(0).strip().equals("---")) {
      return -1;
    }
    for (int i = 1; i < Math.min(lines.size(), LONGEST_FRONT_MATTER); i++) {
      String line = lines.get(i).strip();
      if (line.equals("---") || line.equals("...")) {
        return i;
      }
    }
    return -1;
  }

  private static String unquoted(String value) {
    String bare = value.strip();
    boolean quoted =
        bare.length() > 1
            && (bare.startsWith("\"") || bare.startsWith("'"))
            && bare.charAt(bare.length() - 1) == bare.charAt(0);
    return quoted ? bare.substring(1, bare.length() - 1) : bare;
  }

  private static String withoutMarks(String line) {
    String plain =
        COMMENT
            .matcher(QUOTE.matcher(line).lookingAt() ? QUOTE.matcher(line).replaceFirst("") : line)
            .replaceAll("");
    plain = IMAGE.matcher(plain).replaceAll("");
    plain = LINK.matcher(plain).replaceAll("$1");
    return EMPHASIS.matcher(plain).replaceAll("$2");
  }
}
