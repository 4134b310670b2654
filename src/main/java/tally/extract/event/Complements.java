package tally.extract.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tally.extract.phrase.VerbGroup;
import tally.extract.text.Lexicon;
import tally.extract.text.Verbs;
import tally.model.PartOfSpeech;
import tally.model.Sentence;
import tally.model.Token;

/** Verbs that mean another event together with their complement: shot dead, taken to hospital. */
final class Complements {
  private static final String ANY = "*";
  private static final String ANY_NOUN = "**";
  private static final Set<String> MEANS = Set.of("by", "in", "via", "aboard");
  private static final int FARTHEST = 6;
  private static final int FARTHEST_NOUN = 9;

  private record Complement(List<String> words, String event) {}

  private final Map<String, List<Complement>> byVerb = new HashMap<>();

  Complements() {
    for (Lexicon.Entry entry : Lexicon.read("event/complements.txt").entries()) {
      List<String> words = List.of(entry.word().split(" ", -1));
      if (words.size() < 2 || entry.cell(1).isEmpty()) {
        throw entry.wrong("a verb, its complement and their event are needed");
      }
      if (words.get(words.size() - 1).startsWith(ANY)) {
        throw entry.wrong("a word must follow " + words.get(words.size() - 1));
      }
      byVerb
          .computeIfAbsent(words.get(0), key -> new ArrayList<>())
          .add(new Complement(words.subList(1, words.size()), entry.cell(1)));
    }
  }

  /** The event of a verb whose complement stands right behind it. */
  Optional<String> of(Sentence sentence, VerbGroup group) {
    return of(sentence, group, group.last() + 1);
  }

  /** The event of a verb whose complement stands at {@code behind}. */
  Optional<String> of(Sentence sentence, VerbGroup group, int behind) {
    String verb = Verbs.lemma(sentence.token(group.main()).lower());
    for (Complement complement : byVerb.getOrDefault(verb, List.of())) {
      if (stands(sentence, behind, complement.words())
          || stands(sentence, pastMeans(sentence, behind), complement.words())
          || stands(sentence, group.main() + 1, complement.words())) {
        return Optional.of(complement.event());
      }
    }
    return Optional.empty();
  }

  /** taken by air ambulance to hospital: past what only says how. */
  private static int pastMeans(Sentence sentence, int from) {
    boolean means = from < sentence.size() && MEANS.contains(sentence.token(from).lower());
    int at = from + 1;
    while (means && at < sentence.size() && standsInPhrase(sentence.token(at))) {
      at++;
    }
    return means && at - from <= FARTHEST ? at : from;
  }

  private static boolean standsInPhrase(Token token) {
    return switch (token.tag()) {
      case DET, ADJ, NOUN, PROPN, NUM -> true;
      default -> false;
    };
  }

  private static boolean stands(Sentence sentence, int from, List<String> words) {
    int at = from;
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      if (word.equals(ANY_NOUN)) {
        at = pastNouns(sentence, at, words.get(i + 1));
      } else if (word.equals(ANY)) {
        at = pastModifiers(sentence, at);
      } else if (at < sentence.size() && sentence.token(at).is(word)) {
        at++;
      } else {
        return false;
      }
    }
    return true;
  }

  private static int pastModifiers(Sentence sentence, int from) {
    int at = from;
    while (at < sentence.size() && at - from < FARTHEST && isModifier(sentence.token(at))) {
      at++;
    }
    return at;
  }

  /** Past what may stand before a noun: minor, serious but not life-threatening, gunshot. */
  private static int pastNouns(Sentence sentence, int from, String noun) {
    int at = from;
    while (at < sentence.size()
        && at - from < FARTHEST_NOUN
        && !sentence.token(at).is(noun)
        && isBeforeNoun(sentence.token(at))) {
      at++;
    }
    return at;
  }

  private static boolean isBeforeNoun(Token token) {
    return switch (token.tag()) {
      case ADJ, ADV, NOUN, DET, NUM, CCONJ, PRON, VERB, PROPN, X -> true;
      default -> token.is("-") || token.is(",");
    };
  }

  private static boolean isModifier(Token token) {
    boolean named = token.tag() == PartOfSpeech.PROPN || token.tag() == PartOfSpeech.NUM;
    return switch (token.lower()) {
      case "hospital", "hospitals", "homes", "lives", "life", "streets" -> false;
      case "their", "its", "his", "her", "area", "nearby", "local" -> true;
      default -> named || token.tag() == PartOfSpeech.DET || token.tag() == PartOfSpeech.ADJ;
    };
  }
}
