package tally.read.page;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import tally.extract.text.Lexicon;

/** What the name, role, class and id of an element say of its part in a page. */
final class Names {
  /** How surely an element is not the article. */
  enum Kind {
    /** Never part of the article, however much it holds. */
    BOX,
    /** Not part of the article, unless it holds much of the page's prose. */
    PART
  }

  private static final Map<String, String> WORDS = Lexicon.read("read/page-furniture.txt").map();
  private static final Pattern TOKENS = Pattern.compile("\\s++");
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[_-]++|(?<=[a-z])(?=[A-Z])");
  private static final Evaluator TABLE = new Evaluator.Tag("table");
  private static final Set<String> NEVER = Set.of("nav", "footer", "dialog", "menu", "figcaption");
  private static final Set<String> HARDLY = Set.of("aside", "form");
  private static final Set<String> WHOLE = Set.of("html", "body", "main", "article");
  private static final Set<String> NEVER_ROLES =
      Set.of("navigation", "contentinfo", "dialog", "alertdialog", "search", "menu");
  private static final Set<String> HARDLY_ROLES = Set.of("complementary", "banner");

  /** Nobody names an element longer than this in earnest. */
  private static final int LONGEST = 500;

  private Names() {}

  private static String cut(String names) {
    return names.length() > LONGEST ? names.substring(0, LONGEST) : names;
  }

  /** What the element is said to be, if it's said not to be the article. */
  static Optional<Kind> kind(Element element) {
    String name = element.normalName();
    String role = element.attr("role");
    if (NEVER.contains(name) || NEVER_ROLES.contains(role) || isPicture(element)) {
      return Optional.of(Kind.BOX);
    }
    if (HARDLY.contains(name) || HARDLY_ROLES.contains(role) || isHidden(element)) {
      return Optional.of(Kind.PART);
    }
    String strongest =
        strongest(cut(element.className()), strongest(cut(element.id()), ofTag(name)));
    if (strongest.equals("box")) {
      return Optional.of(Kind.BOX);
    }
    return strongest.equals("part") && !WHOLE.contains(name)
        ? Optional.of(Kind.PART)
        : Optional.empty();
  }

  /** Tables stand in figures too. */
  private static boolean isPicture(Element element) {
    return element.normalName().equals("figure") && element.selectFirst(TABLE) == null;
  }

  /** Whether the element isn't shown, or not to all readers. */
  static boolean isHidden(Element element) {
    if ((element.hasAttr("hidden") && !element.attr("hidden").equals("until-found"))
        || (element.attr("aria-hidden").equals("true") && !element.normalName().equals("p"))) {
      return true;
    }
    String style = element.attr("style");
    if (style.contains("display") && style.replace(" ", "").contains("display:none")) {
      return true;
    }
    String classes = cut(element.className());
    if (classes.isEmpty() || classes.indexOf(':') >= 0) {
      return false;
    }
    for (String token : TOKENS.split(classes, -1)) {
      if ("hidden".equals(WORDS.get(token.toLowerCase(Locale.ROOT)))) {
        return true;
      }
    }
    return false;
  }

  /** Elements of a page's own making are named like its classes: {@code amp-ad}. */
  private static String ofTag(String name) {
    return name.indexOf('-') > 0 ? ofToken(cut(name)) : "";
  }

  private static String strongest(String names, String otherwise) {
    String strongest = otherwise;
    for (String token : names.isEmpty() ? new String[0] : TOKENS.split(names, -1)) {
      String kind = ofToken(token);
      if (kind.equals("box") || (kind.equals("part") && strongest.isEmpty())) {
        strongest = kind;
      }
    }
    return strongest;
  }

  /** {@code comments-enabled} is no comment: the word beside it makes it a property. */
  private static String ofToken(String token) {
    String strongest = "";
    for (String word : BETWEEN_WORDS.split(token, -1)) {
      String kind = WORDS.getOrDefault(word.toLowerCase(Locale.ROOT), "");
      if (kind.equals("property")) {
        return "";
      }
      if (kind.equals("box") || (kind.equals("part") && strongest.isEmpty())) {
        strongest = kind;
      }
    }
    return strongest;
  }
}
