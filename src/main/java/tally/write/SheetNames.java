package tally.write;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.poi.ss.util.WorkbookUtil;

/** Names for sheets that Excel takes: at most 31 characters, only legal ones, no two alike. */
final class SheetNames {
  private static final int LONGEST = 31;
  private static final Pattern ILLEGAL = Pattern.compile("[\\s\\p{Cntrl}:/\\\\?*\\[\\]]++");

  /** Excel keeps this name to itself. */
  private final Set<String> taken = new HashSet<>(List.of("history"));

  /** The wanted name, shortened, cleaned or numbered as far as it has to be. */
  String take(String wanted) {
    String line = ILLEGAL.matcher(wanted).replaceAll(" ").strip();
    String clean = WorkbookUtil.createSafeSheetName(shortened(line, LONGEST));
    String name = clean;
    for (int n = 2; !taken.add(name.toLowerCase(Locale.ROOT)); n++) {
      String number = " (" + n + ")";
      name = shortened(clean, LONGEST - number.length()) + number;
    }
    return name;
  }

  private static String shortened(String name, int length) {
    return name.length() <= length ? name : CellText.cut(name, length - 1).strip() + "…";
  }
}
