package tally.tabulate.source;

import java.util.ArrayList;
import java.util.Arrays;
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

  private boolean isCountry(String word) {
    return countries.marked(List.of(word)).stream().anyMatch(Countries::isCountry);
  }

  /** The words that name the body: without article, year, and the document it speaks through. */
  private List<String> ownWords(String name) {
    List<String> own = new ArrayList<>(Arrays.asList(name.strip().split("\\s+")));
    own.removeIf(word -> YEAR.matcher(word).matches());
    while (own.size() > 1 && isArticle(own.get(0))) {
      own.remove(0);
    }
    while (own.size() > 1 && isVoice(own.get(own.size() - 1)) && isBody(own.get(own.size() - 2))) {
      own.remove(own.size() - 1);
    }
    int last = own.size() - 1;
    if (last >= 0) {
      own.set(last, NameWords.withoutPossessive(own.get(last)));
    }
    return own;
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
    boolean named = Character.isUpperCase(word.codePointAt(0)) && !words.isTitle(word);
    return words.isBody(word) || (named && !isCountry(word));
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
