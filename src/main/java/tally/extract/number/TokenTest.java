package tally.extract.number;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tally.extract.text.Lexicon;
import tally.model.PartOfSpeech;
import tally.model.Token;

/**
 * What a pattern asks of one token: alternatives parted by {@code |}, each a word in lower case, a
 * part of speech ({@code NOUN}), a list ({@code @month}), {@code Cap} (begins with a capital),
 * {@code Upper} (all capitals), {@code Lower}, {@code Camel} (a capital behind a small letter),
 * {@code N} (a number), {@code Year}, {@code Count} (a number but no year), {@code Plural} and
 * {@code Singular} (nouns), {@code Comparative}, {@code -} (any dash) or {@code EDGE} (the sentence
 * begins or ends here). {@code !} before them asks for none of them, {@code ~} for no space before
 * the token, {@code ?} behind makes the token optional.
 */
final class TokenTest {
  /** Something asked of a place in a sentence. */
  private interface PlaceTest {
    boolean holds(Words words, int at);
  }

  /** How a token must stand to the one before it. */
  private enum Joint {
    ANY,
    TOUCHING,
    APART;

    static Joint of(String element) {
      if (element.length() > 1 && element.startsWith("~")) {
        return TOUCHING;
      }
      return element.length() > 1 && element.startsWith("^") ? APART : ANY;
    }

    boolean holds(Words words, int at) {
      return this == ANY || words.touches(at) == (this == TOUCHING);
    }
  }

  private static final Set<String> NAME_OPENERS =
      Set.of("Mc", "Mac", "De", "Di", "Da", "Du", "La", "Le", "Van", "Fitz");

  private final Set<String> literals;
  private final List<PlaceTest> others;
  private final boolean negated;
  private final Joint joint;
  private final boolean optional;

  private TokenTest(
      Set<String> literals,
      List<PlaceTest> others,
      boolean negated,
      Joint joint,
      boolean optional) {
    this.literals = literals;
    this.others = others;
    this.negated = negated;
    this.joint = joint;
    this.optional = optional;
  }

  static TokenTest parse(String element, TokenLists lists, Lexicon.Entry entry) {
    Joint joint = Joint.of(element);
    String body = joint == Joint.ANY ? element : element.substring(1);
    boolean negated = body.startsWith("!") && body.length() > 1;
    body = negated ? body.substring(1) : body;
    boolean optional = body.endsWith("?") && body.length() > 1;
    body = optional ? body.substring(0, body.length() - 1) : body;
    Set<String> literals = new HashSet<>();
    List<PlaceTest> others = new ArrayList<>();
    for (String alternative : body.split("\\|", -1)) {
      if (alternative.startsWith("@")) {
        literals.addAll(lists.words(alternative.substring(1), entry));
      } else {
        special(alternative, entry).ifPresentOrElse(others::add, () -> literals.add(alternative));
      }
    }
    return new TokenTest(Set.copyOf(literals), List.copyOf(others), negated, joint, optional);
  }

  private static Optional<PlaceTest> special(String name, Lexicon.Entry entry) {
    return switch (name) {
      case "-" -> Optional.of(Words::isDash);
      case "N" -> Optional.of(Words::isNumber);
      case "Count" -> Optional.of((words, at) -> words.isNumber(at) && !isYear(words.text(at)));
      case "Cap" -> Optional.of((words, at) -> words.token(at).startsUpper());
      case "Upper" -> Optional.of((words, at) -> isUpper(words.token(at)));
      case "Lower" -> Optional.of((words, at) -> isLower(words.token(at)));
      case "Camel" -> Optional.of((words, at) -> isCamel(words.text(at)));
      case "Plural" -> Optional.of(Words::isPlural);
      case "Singular" ->
          Optional.of(
              (words, at) -> words.token(at).tag() == PartOfSpeech.NOUN && !words.isPlural(at));
      case "Comparative" -> Optional.of(TokenTest::isComparative);
      case "Year" -> Optional.of((words, at) -> isYear(words.text(at)));
      case "EDGE" -> Optional.of((words, at) -> !words.isInside(at));
      default -> {
        if (!Character.isUpperCase(name.charAt(0))) {
          yield Optional.empty();
        }
        PartOfSpeech tag = partOfSpeech(name, entry);
        yield Optional.of((words, at) -> words.token(at).tag() == tag);
      }
    };
  }

  private static PartOfSpeech partOfSpeech(String name, Lexicon.Entry entry) {
    try {
      return PartOfSpeech.valueOf(name);
    } catch (IllegalArgumentException e) {
      throw entry.wrong("'" + name + "' is no part of speech, and words are in lower case");
    }
  }

  /** iPhone, PowerCell; but McNeil, DeVito and O'Hara are people. */
  private static boolean isCamel(String word) {
    for (int at = 1; at < word.length(); at++) {
      if (Character.isUpperCase(word.charAt(at)) && Character.isLowerCase(word.charAt(at - 1))) {
        return !NAME_OPENERS.contains(word.substring(0, at));
      }
    }
    return false;
  }

  private static boolean isUpper(Token token) {
    return token.startsUpper()
        && token.text().chars().allMatch(c -> Character.isUpperCase(c) || c == '.');
  }

  /** Farther, older, likelier; but no noun that ends alike. */
  private static boolean isComparative(Words words, int at) {
    PartOfSpeech tag = words.token(at).tag();
    return words.lower(at).endsWith("er") && (tag == PartOfSpeech.ADJ || tag == PartOfSpeech.ADV);
  }

  private static boolean isYear(String text) {
    return text.length() == 4 && (text.startsWith("19") || text.startsWith("20"));
  }

  private static boolean isLower(Token token) {
    return Character.isLowerCase(token.text().codePointAt(0));
  }

  /** The words one of which it asks for; empty if it can be content with something else. */
  Set<String> demandedWords() {
    return others.isEmpty() && !negated && !optional ? literals : Set.of();
  }

  boolean optional() {
    return optional;
  }

  boolean holds(Words words, int at) {
    return joint.holds(words, at) && isOneOf(words, at) != negated;
  }

  private boolean isOneOf(Words words, int at) {
    if (words.isInside(at) && literals.contains(words.lower(at))) {
      return true;
    }
    for (PlaceTest other : others) {
      if (other.holds(words, at)) {
        return true;
      }
    }
    return false;
  }
}
