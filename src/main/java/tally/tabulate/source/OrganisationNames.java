package tally.tabulate.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import tally.extract.text.Lexicon;

/** Reads the names of bodies. */
final class OrganisationNames {
  private static final Set<String> LINKS =
      Set.of("the", "a", "an", "of", "for", "and", "in", "at", "on", "to", "by", "from", "");

  /** Says who is behind a body, and not which body it is: {@code Britain-based}. */
  private static final Set<String> DESCRIPTIONS =
      Set.of("affiliated", "appointed", "backed", "based", "controlled", "led", "linked", "run");

  /** Say after a name what kind of body it is: {@code Yonhap news agency}. */
  private static final Set<String> KINDS =
      Set.of(
          "agency",
          "aid",
          "broadcaster",
          "charity",
          "group",
          "magazine",
          "monitoring",
          "news",
          "newspaper",
          "outlet",
          "rights",
          "tank",
          "think",
          "watchdog",
          "website");

  private static final Pattern YEAR = Pattern.compile("(?:19|20)[0-9]{2}(?:'s|’s)?");
  private static final int SPECIFIC = 3;

  private final NameWords words;
  private final Countries countries = new Countries();
  private final Map<String, List<String>> writings = new HashMap<>();

  OrganisationNames(NameWords words) {
    this.words = words;
    for (Lexicon.Entry entry : Lexicon.read("tabulate/words.txt").entries()) {
      List<String> compared = List.of(entry.word().split(" "));
      for (String other : entry.cells().subList(1, entry.cells().size())) {
        if (writings.put(Sound.plain(other), compared) != null) {
          throw entry.wrong("'" + other + "' stands twice");
        }
      }
    }
  }

  OrganisationName read(String source) {
    List<String> own = ownWords(NameWords.withoutBrackets(source));
    List<String> plain = withoutDescriptions(own);
    Set<String> key = key(plain);
    Set<String> homeless = new TreeSet<>(key);
    homeless.removeIf(Countries::isCountry);
    boolean specific = homeless.size() >= SPECIFIC && key.equals(homeless) && isCapitalised(own);
    return new OrganisationName(
        String.join(" ", own),
        String.join(" ", key),
        String.join(" ", key(own)),
        String.join(" ", homeless),
        own.size() == 1 && isAcronym(own.get(0)),
        bracketed(source),
        initials(plain),
        specific);
  }

  private Set<String> key(List<String> own) {
    Set<String> key = new TreeSet<>();
    for (String word : countries.marked(own)) {
      if (!LINKS.contains(word)) {
        key.addAll(writings.getOrDefault(word, List.of(singular(word))));
      }
    }
    if (key.isEmpty()) {
      key.add(String.join(" ", own));
    }
    return key;
  }

  /** Whether the word is an acronym of a body, and not of a country. */
  boolean isAcronym(String word) {
    return OrganisationName.isAcronym(word) && !isCountry(word);
  }

  /** Whether the word stands for a government or a body, and for no person. */
  boolean isCapitalOrAcronym(String word) {
    return OrganisationName.isAcronym(word) || countries.isCapital(word) || isCountry(word);
  }

  private boolean isCountry(String word) {
    return countries.marked(List.of(word)).stream().anyMatch(Countries::isCountry);
  }

  /** The words that name the body: without article, year, kind, and what it speaks through. */
  private List<String> ownWords(String source) {
    List<String> own = new ArrayList<>(NameWords.split(source));
    if (!own.stream().allMatch(OrganisationNames::isYear)) {
      own.removeIf(OrganisationNames::isYear);
    }
    while (own.size() > 1 && isArticle(own.get(0))) {
      own.remove(0);
    }
    int end = own.size();
    while (end > 1 && KINDS.contains(own.get(end - 1))) {
      end--;
    }
    if (isNamed(own.get(end - 1))) {
      own.subList(end, own.size()).clear();
    }
    while (own.size() > 1 && isVoice(own.get(own.size() - 1)) && isBody(own.get(own.size() - 2))) {
      own.remove(own.size() - 1);
    }
    own.set(own.size() - 1, NameWords.withoutPossessive(own.get(own.size() - 1)));
    return own;
  }

  private static boolean isYear(String word) {
    return YEAR.matcher(word).matches();
  }

  private static boolean isArticle(String word) {
    return switch (word.toLowerCase(Locale.ROOT)) {
      case "the", "a", "an" -> true;
      default -> false;
    };
  }

  /** Whether the word is what a body speaks through: its report, data or spokesperson. */
  private boolean isVoice(String word) {
    return Character.isLowerCase(word.codePointAt(0))
        && (words.isRecord(word) || isSpokesperson(word));
  }

  private boolean isSpokesperson(String word) {
    return writings.getOrDefault(Sound.plain(word), List.of(word)).contains("spokesperson");
  }

  private boolean isBody(String word) {
    return words.isBody(word) || (isNamed(word) && !words.isTitle(word));
  }

  private boolean isNamed(String word) {
    return !word.isEmpty()
        && Character.isUpperCase(word.codePointAt(0))
        && !NameWords.isDeterminer(word)
        && !isCountry(word);
  }

  private static List<String> withoutDescriptions(List<String> own) {
    List<String> without = new ArrayList<>(own);
    without.removeIf(
        word -> {
          int hyphen = word.lastIndexOf('-');
          String last = word.substring(hyphen + 1).toLowerCase(Locale.ROOT);
          return hyphen > 0 && DESCRIPTIONS.contains(last);
        });
    return without.isEmpty() ? own : without;
  }

  private static String singular(String word) {
    boolean plural = word.length() > 3 && word.endsWith("s") && !word.startsWith("@");
    if (!plural || word.endsWith("ss") || word.endsWith("us") || word.endsWith("is")) {
      return word;
    }
    if (word.endsWith("ies")) {
      return word.substring(0, word.length() - 3) + "y";
    }
    return word.substring(0, word.length() - 1);
  }

  private static boolean isCapitalised(List<String> own) {
    return own.stream()
        .filter(word -> !LINKS.contains(word))
        .allMatch(word -> Character.isUpperCase(word.codePointAt(0)));
  }

  private Optional<String> bracketed(String source) {
    int open = source.lastIndexOf('(');
    int close = source.indexOf(')', open + 1);
    if (open < 0 || close < 0) {
      return Optional.empty();
    }
    String inside = source.substring(open + 1, close).strip();
    return isAcronym(inside) ? Optional.of(OrganisationName.acronymOf(inside)) : Optional.empty();
  }

  private Set<String> initials(List<String> own) {
    StringBuilder all = new StringBuilder();
    StringBuilder homeless = new StringBuilder();
    for (String word : own) {
      if (word.isEmpty() || LINKS.contains(word.toLowerCase(Locale.ROOT))) {
        continue;
      }
      String first = word.substring(0, 1).toUpperCase(Locale.ROOT);
      all.append(first);
      if (!isCountry(word)) {
        homeless.append(first);
      }
    }
    Set<String> initials = new HashSet<>();
    initials.add(all.toString());
    initials.add(homeless.toString());
    initials.removeIf(letters -> letters.length() < 2);
    return Set.copyOf(initials);
  }
}
