package tally.extract.event;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tally.extract.text.Lexicon;
import tally.extract.text.Verbs;

/**
 * The verb that a noun of action is made of, by its ending: legalization, removal, bombing. Only
 * where the verb is known or ends in -ize, and not for nouns that have long been things of their
 * own.
 */
final class Nominalizations {
  private static final Set<String> THINGS = Lexicon.read("event/things.txt").words();

  /** Endings of nouns, and what stands in their place in the verb; the first known verb counts. */
  private static final Map<String, List<String>> ENDINGS = endings();

  private Nominalizations() {}

  private static Map<String, List<String>> endings() {
    Map<String, List<String>> endings = new LinkedHashMap<>();
    for (Lexicon.Entry entry : Lexicon.read("event/noun-endings.txt").entries()) {
      endings.put(entry.word(), List.of(entry.cell(1).replace("_", "").split(",", -1)));
    }
    return endings;
  }

  /** The verb in the action of which something is told: the legalization of 30 outposts. */
  static Optional<String> verb(String noun) {
    if (THINGS.contains(noun)) {
      return Optional.empty();
    }
    Optional<String> gerund = Verbs.known(noun).filter(Verbs.Form::gerund).map(Verbs.Form::lemma);
    return gerund.or(() -> byEnding(noun));
  }

  private static boolean isKnown(String verb) {
    return Verbs.known(verb).filter(Verbs.Form::base).isPresent();
  }

  private static Optional<String> byEnding(String noun) {
    for (Map.Entry<String, List<String>> ending : ENDINGS.entrySet()) {
      if (noun.endsWith(ending.getKey())) {
        String stem = noun.substring(0, noun.length() - ending.getKey().length());
        return ending.getValue().stream()
            .map(stem::concat)
            .filter(verb -> verb.endsWith("ize") || isKnown(verb))
            .findFirst();
      }
    }
    return Optional.empty();
  }
}
