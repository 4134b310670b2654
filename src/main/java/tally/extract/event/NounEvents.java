package tally.extract.event;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import tally.extract.counted.Counted;
import tally.extract.text.Lexicon;
import tally.extract.text.Verbs;
import tally.model.PartOfSpeech;
import tally.model.Sentence;
import tally.model.Token;

/** Events that a noun names: the killing of 460 people, 1,204 deaths, displaced families. */
final class NounEvents {
  private static final Map<String, String> NOUNS = new HashMap<>();
  private static final Set<String> ONLY_WITH_COMPLEMENT = new HashSet<>();
  private static final Set<String> MEASURES = Set.of("total", "toll", "number", "tally", "count");
  private static final Set<String> SPREES = Lexicon.read("event/sprees.txt").words();
  private static final Set<String> VIOLENCE = Lexicon.read("event/violence-words.txt").words();
  private static final Set<String> STATED = Lexicon.read("event/told-states.txt").words();
  private static final Set<String> POSSESSIVES = Set.of("'s", "’s", "'", "’");
  private static final int NEAR = 6;
  private static final int FARTHEST_AIM = 8;
  private static final Set<String> TRANSPARENT =
      Lexicon.read("event/transparent-nouns.txt").words();

  private static final Map<String, String> DEALINGS = Lexicon.read("event/dealings.txt").map();
  private static final Set<String> PLAIN = Lexicon.read("event/plain-adjectives.txt").words();

  static {
    for (Lexicon.Entry entry : Lexicon.read("event/nouns.txt").entries()) {
      if (entry.cell(1).isEmpty() || NOUNS.put(entry.word(), entry.cell(1)) != null) {
        throw entry.wrong("a noun needs its verb, and may stand only once");
      }
      if (entry.cell(2).equals("of")) {
        ONLY_WITH_COMPLEMENT.add(entry.word());
      }
    }
  }

  private final Sentence sentence;

  NounEvents(Sentence sentence) {
    this.sentence = sentence;
  }

  /** Past "a total of", "the bodies of" and the like, which stand between verb and number. */
  int skipped(int start) {
    int of = beforeModifiers(start);
    boolean transparent =
        of > 0
            && sentence.token(of).is("of")
            && TRANSPARENT.contains(sentence.token(of - 1).lower());
    int at = transparent ? of + 1 : start;
    while (at >= 2
        && sentence.token(at - 1).is("of")
        && TRANSPARENT.contains(sentence.token(at - 2).lower())) {
      at -= 2;
      while (at > 0 && isModifier(sentence.token(at - 1))) {
        at--;
      }
    }
    return at;
  }

  static boolean isModifier(Token token) {
    return switch (token.lower()) {
      case "its", "their", "his", "her", "our", "other", "further" -> true;
      case "perhaps", "maybe", "possibly" -> true;
      default -> token.tag() == PartOfSpeech.DET || token.tag() == PartOfSpeech.ADJ;
    };
  }

  /** talks with two parties, a clash between 40 fans: a noun for what people do together. */
  Optional<Event> dealing(int preposition) {
    Token with = sentence.token(preposition);
    boolean together = preposition > 0 && (with.is("with") || with.is("between"));
    return together
        ? Optional.ofNullable(DEALINGS.get(sentence.token(preposition - 1).lower()))
            .map(verb -> new Event(verb, null, "dealing"))
        : Optional.empty();
  }

  /** the killing of 460 people, raids on three villages, the use of dozens of tanks. */
  Optional<Event> nominal(int start) {
    int at = beforeModifiers(skipped(start));
    if (at < 1 || sentence.token(at).tag() != PartOfSpeech.ADP) {
      return Optional.empty();
    }
    boolean rules =
        switch (sentence.token(at).lower()) {
          case "of", "on", "in", "against", "for" -> true;
          default -> false;
        };
    Optional<String> lemma = rules ? ofNoun(at - 1) : Optional.empty();
    return lemma.or(() -> action(at)).map(verb -> new Event(verb, null, "nominal"));
  }

  /** a stabbing spree in 13 places: the word before a noun that only says how it was done. */
  private Optional<String> ofNoun(int at) {
    boolean manner = at > 0 && SPREES.contains(sentence.token(at).lower());
    Optional<String> done = manner ? verb(at - 1) : Optional.empty();
    return done.or(() -> verb(at));
  }

  /** the legalization of 30 outposts: a noun of action, made of a verb. */
  private Optional<String> action(int of) {
    if (of < 2 || !sentence.token(of).is("of")) {
      return Optional.empty();
    }
    Token before = sentence.token(of - 2);
    boolean definite =
        switch (before.lower()) {
          case "the", "its", "their", "his", "her", "'s" -> true;
          default -> before.tag() == PartOfSpeech.ADJ;
        };
    return definite ? Nominalizations.verb(sentence.token(of - 1).lower()) : Optional.empty();
  }

  /** damage on, strikes against: the event noun between two tokens that aims at what follows. */
  Optional<String> aimed(int from, int end) {
    for (int at = from; at + 1 < Math.min(end, from + FARTHEST_AIM); at++) {
      if (aims(sentence.token(at + 1)) && NOUNS.containsKey(sentence.token(at).lower())) {
        return verb(at);
      }
    }
    return Optional.empty();
  }

  static boolean aims(Token token) {
    return switch (token.lower()) {
      case "on", "at", "against", "upon" -> true;
      default -> false;
    };
  }

  /** The verb that the noun at a token means, if it is an event, in the singular or plural. */
  Optional<String> verb(int at) {
    if (at < 0) {
      return Optional.empty();
    }
    String noun = sentence.token(at).lower();
    return Optional.ofNullable(NOUNS.get(noun))
        .or(
            () ->
                noun.endsWith("s")
                    ? Optional.ofNullable(NOUNS.get(noun.substring(0, noun.length() - 1)))
                    : Optional.empty());
  }

  /** bringing the total to 40,000 cases: whether a noun of measure stands between two tokens. */
  boolean measures(int from, int to) {
    int limit = Math.min(Math.min(to, from + NEAR), sentence.size() - 1);
    for (int at = from + 1; at < limit; at++) {
      Token next = sentence.token(at + 1);
      if (MEASURES.contains(sentence.token(at).lower()) && (next.is("to") || next.is("at"))) {
        return true;
      }
    }
    return false;
  }

  /** Losses since May: 300 tanks: the event that the words before a colon name. */
  Optional<Event> heading(int start) {
    int colon = beforeModifiers(start);
    if (colon < 1 || !sentence.token(colon).is(":")) {
      return Optional.empty();
    }
    for (int at = colon - 1; at >= 0; at--) {
      Optional<String> lemma = verb(at).or(stateAt(at));
      if (lemma.isPresent()) {
        return lemma.map(event -> new Event(event, null, "heading"));
      }
    }
    return Optional.empty();
  }

  private Supplier<Optional<String>> stateAt(int at) {
    return () -> VerbEvents.state(sentence.token(at).lower());
  }

  /**
   * The token before the determiners and adjectives that end before {@code start}; behind a
   * preposition the owner counts among them: on the city's three hospitals.
   */
  int beforeModifiers(int start) {
    int at = start - 1;
    while (at > 0 && isModifier(sentence.token(at))) {
      at--;
    }
    return at > 0 && POSSESSIVES.contains(sentence.token(at).lower()) ? beforeOwner(at) : at;
  }

  private int beforeOwner(int possessive) {
    int at = possessive - 1;
    while (at > 0 && isOwner(sentence.token(at))) {
      at--;
    }
    return sentence.token(at).tag() == PartOfSpeech.ADP ? at : possessive;
  }

  private static boolean isOwner(Token token) {
    return switch (token.tag()) {
      case DET, ADJ, NOUN, PROPN -> true;
      default -> false;
    };
  }

  /** Killed: 1,204. */
  Optional<Event> label(int start) {
    for (int at = start - 1; at >= 0; at--) {
      String word = sentence.token(at).lower();
      Optional<String> lemma =
          VerbEvents.state(word).or(() -> Optional.ofNullable(NOUNS.get(word)));
      if (lemma.isPresent()) {
        return Optional.of(new Event(lemma.get(), null, "label"));
      }
      if (Verbs.known(word).filter(Verbs.Form::participle).isPresent()) {
        return Optional.of(new Event(Verbs.lemma(word), null, "label"));
      }
    }
    return Optional.empty();
  }

  /** deaths, arrests, injured child, displaced people: the counted noun is itself the event. */
  Optional<Event> counted(Counted counted) {
    if (!counted.isHere()) {
      String[] words = counted.text().toLowerCase(Locale.ROOT).split(" ", -1);
      return named(words[words.length - 1]);
    }
    Optional<Event> head = named(sentence.token(counted.head()).lower());
    return head.isPresent() ? head : modifier(counted);
  }

  /** Whether the counted noun itself names the event, and no participle before it. */
  static boolean isNamed(Event event) {
    return event.rule().equals("noun");
  }

  /**
   * The toll of the strike rose to 41: those whose number it is died, or were killed by someone.
   */
  Optional<Event> toll(Counted counted, int start) {
    boolean toll =
        counted.text().equals("people")
            && sentence.tokens().subList(0, start).stream().anyMatch(token -> token.is("toll"));
    boolean violent =
        sentence.tokens().stream().anyMatch(token -> VIOLENCE.contains(token.lower()));
    return toll ? Optional.of(new Event(violent ? "kill" : "die", null, "toll")) : Optional.empty();
  }

  private static Optional<Event> named(String noun) {
    Optional<String> lemma =
        Optional.ofNullable(ONLY_WITH_COMPLEMENT.contains(noun) ? null : NOUNS.get(noun))
            .or(() -> VerbEvents.state(noun));
    return lemma.map(event -> new Event(event, null, "noun"));
  }

  /** reported 60 dead soldiers: the state that stands before the counted noun. */
  Optional<Event> stated(Counted counted) {
    return counted.isHere()
        ? modifier(counted)
            .filter(event -> STATED.contains(sentence.token(counted.first()).lower()))
        : Optional.empty();
  }

  private Optional<Event> modifier(Counted counted) {
    for (int at = counted.first(); at < counted.head(); at++) {
      String word = sentence.token(at).lower();
      Optional<String> state = VerbEvents.state(word);
      boolean participle =
          word.endsWith("ed")
              && !PLAIN.contains(word)
              && Verbs.known(word).filter(Verbs.Form::participle).isPresent();
      if (state.isPresent() || participle) {
        String lemma = state.orElseGet(() -> Verbs.lemma(word));
        return Optional.of(new Event(lemma, null, "noun-modifier"));
      }
    }
    return Optional.empty();
  }
}
