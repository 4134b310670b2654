package tally.read.page;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A page's title without the name of the site that many pages put behind it. */
final class Titles {
  private static final Pattern PARTS =
      Pattern.compile("(?<headline>.+)\\s[|·•–—-]\\s(?<site>[^|·•–—]+)", Pattern.DOTALL);
  private static final Pattern ARTICLE = Pattern.compile("^the");
  private static final int LONGEST = 1000;

  private Titles() {}

  /**
   * The headline in a title.
   *
   * @param title the title as the markup has it
   * @param headings the page's main headings
   * @param publisher the site's name; null if unknown
   * @param url the page's address; null if unknown
   */
  static String bare(String title, List<String> headings, String publisher, String url) {
    Matcher parts = PARTS.matcher(title.substring(0, Math.min(title.length(), LONGEST)));
    if (!parts.matches()) {
      return title;
    }
    Optional<String> heading = headings.stream().filter(each -> isFirst(title, each)).findFirst();
    if (heading.isPresent()) {
      return heading.get();
    }
    return isSite(parts.group("site"), publisher, url)
        ? bare(parts.group("headline").strip(), headings, publisher, url)
        : title;
  }

  /** Whether a bar or dash follows the heading. */
  private static boolean isFirst(String title, String heading) {
    return !heading.isBlank()
        && title.startsWith(heading)
        && PARTS.matcher("-" + title.substring(heading.length())).matches();
  }

  private static boolean isSite(String part, String publisher, String url) {
    String name = ARTICLE.matcher(letters(part)).replaceFirst("");
    return (publisher != null && name.equals(ARTICLE.matcher(letters(publisher)).replaceFirst("")))
        || (name.length() > 2 && host(url).contains(name));
  }

  private static String letters(String name) {
    return Block.words(name).replace(" ", "");
  }

  private static String host(String url) {
    try {
      String host = url == null ? null : new URI(url).getHost();
      return host == null ? "" : letters(host.toLowerCase(Locale.ROOT));
    } catch (URISyntaxException e) {
      return "";
    }
  }
}
