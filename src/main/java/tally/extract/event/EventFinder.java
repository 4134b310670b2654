package tally.extract.event;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tally.extract.counted.Counted;
import tally.extract.counted.CountedFinder;
import tally.extract.phrase.Clause;
import tally.extract.phrase.VerbGroup;
import tally.extract.text.Lexicon;
import tally.extract.text.Verbs;
import tally.model.PartOfSpeech;
import tally.model.Quantity;
import tally.model.Sentence;
import tally.model.Token;

/**
 * Finds the event of a figure. The counted are the object of a verb to the left ({@code sent 13,800
 * workers}), the subject of one to the right ({@code 30 people were killed}), in a state ({@code
 * left 40 injured}), or the complement of a noun that is an event itself ({@code the arrest of 12
 * men}, {@code 1,204 deaths}).
 */
public final class EventFinder {
  private static final Set<String> LIGHT = Lexicon.read("event/light-verbs.txt").words();
  private static final Set<String> CLAUSAL = Lexicon.read("event/clausal-verbs.txt").words();
  private static final Map<String, String> STATES = Lexicon.read("event/states.txt").map();
  private static final Map<String, String> NOUNS = Lexicon.read("event/nouns.txt").map();
  private static final Set<String> CAUSATIVE = Lexicon.read("event/causative-verbs.txt").words();
  private static final int NEAR = 8;

  /**
   * The event of a quantity.
   *
   * @param clause its sentence
   * @param quantity the number
   * @param counted what it counts
   * @param joined the event of the figure that it is joined to by and, a comma or including
   */
  public Event find(Clause clause, Quantity quantity, Counted counted, Optional<Event> joined) {
    Sentence sentence = clause.sentence();
    int from = behind(sentence, quantity, counted);
    int start = sentence.tokenAt(quantity.phrase().start());
    Optional<Event> own = state(sentence, counted).or(() -> label(sentence, start, counted));
    if (own.isPresent()) {
      return own.get();
    }
    List<Clause.Link> right = clause.right(from);
    Optional<Clause.Link> left = clause.left(skipped(sentence, start));
    if (isInPrepositionalPhrase(sentence, start)) {
      return absolute(clause, sentence, start, right)
          .or(() -> nominal(sentence, start))
          .or(() -> left.flatMap(link -> object(clause, link, right, counted, from)))
          .or(() -> byNoun(sentence, counted))
          .orElse(new Event(null, null, "none"));
    }
    return subject(clause, left, right)
        .or(() -> joined.filter(event -> left.isEmpty() || left.get().distance() > 2))
        .or(() -> left.flatMap(link -> object(clause, link, right, counted, from)))
        .or(() -> loose(clause, right))
        .or(() -> byNoun(sentence, counted))
        .orElse(new Event(null, left.map(Clause.Link::group).orElse(null), "none"));
  }

  private static boolean isInPrepositionalPhrase(Sentence sentence, int start) {
    int at = skipped(sentence, start) - 1;
    while (at > 0 && isDeterminer(sentence.token(at))) {
      at--;
    }
    return at >= 0
        && sentence.token(at).tag() == PartOfSpeech.ADP
        && !sentence.token(at).is("including");
  }

  private static boolean isDeterminer(Token token) {
    return token.tag() == PartOfSpeech.DET || token.lower().matches("its|their|his|her|other");
  }

  /** with hundreds of soldiers entering, with 12 patients discharged. */
  private static Optional<Event> absolute(
      Clause clause, Sentence sentence, int start, List<Clause.Link> right) {
    boolean with = start > 0 && sentence.token(start - 1).is("with");
    if (!with || right.isEmpty() || right.get(0).distance() > NEAR) {
      return Optional.empty();
    }
    VerbGroup.Form form = right.get(0).group().form();
    return form == VerbGroup.Form.BARE || form == VerbGroup.Form.GERUND
        ? Optional.of(verb(clause, right.get(0), "absolute"))
        : Optional.empty();
  }

  private static int behind(Sentence sentence, Quantity quantity, Counted counted) {
    return counted.isHere() ? counted.last() + 1 : CountedFinder.after(sentence, quantity);
  }

  /** Past "a total of", "the bodies of" and the like, which stand between verb and number. */
  private static int skipped(Sentence sentence, int start) {
    int at = start;
    while (at >= 2
        && sentence.token(at - 1).is("of")
        && switch (sentence.token(at - 2).lower()) {
          case "total", "bodies", "remains", "lives", "maximum", "minimum", "average" -> true;
          default -> false;
        }) {
      at -= 2;
    }
    return at;
  }

  /** 8 dead, two people dead, 40 injured: a state right behind the counted. */
  private static Optional<Event> state(Sentence sentence, Counted counted) {
    if (counted.isHere() && counted.rule().equals("state")) {
      String word = sentence.token(counted.head()).lower();
      return Optional.of(new Event(stateLemma(word), null, "state"));
    }
    return Optional.empty();
  }

  private static String stateLemma(String word) {
    String lemma = STATES.get(word);
    return lemma != null ? lemma : Verbs.lemma(word);
  }

  /** Killed: 1,204. */
  private static Optional<Event> label(Sentence sentence, int start, Counted counted) {
    if (!counted.rule().equals("label")) {
      return Optional.empty();
    }
    for (int at = start - 1; at >= 0; at--) {
      String word = sentence.token(at).lower();
      if (STATES.containsKey(word) || NOUNS.containsKey(word)) {
        return Optional.of(
            new Event(
                STATES.containsKey(word) ? STATES.get(word) : NOUNS.get(word), null, "label"));
      }
      if (Verbs.known(word).filter(Verbs.Form::participle).isPresent()) {
        return Optional.of(new Event(Verbs.lemma(word), null, "label"));
      }
    }
    return Optional.empty();
  }

  /** The counted as the subject: nothing but a reporting verb governs them from the left. */
  private static Optional<Event> subject(
      Clause clause, Optional<Clause.Link> left, List<Clause.Link> right) {
    if (right.isEmpty()) {
      return Optional.empty();
    }
    boolean free =
        left.isEmpty() || left.get().conjunction() || CLAUSAL.contains(left.get().group().lemma());
    Clause.Link nearest = right.get(0);
    boolean plainSubject =
        nearest.group().isFinite()
            && !nearest.relative()
            && !nearest.conjunction()
            && nearest.preposition() < 0;
    if (left.isPresent() && !free && !(plainSubject && nearest.distance() <= 1)) {
      return Optional.empty();
    }
    if (left.isPresent()
        && left.get().preposition() >= 0
        && !CLAUSAL.contains(left.get().group().lemma())
        && !plainSubject) {
      return Optional.empty();
    }
    if (left.isPresent()
        && nearest.conjunction()
        && !CLAUSAL.contains(left.get().group().lemma())) {
      return Optional.empty();
    }
    return Optional.of(verb(clause, mainVerb(right), "subject"));
  }

  /** Of "people shot by the attacker later died", died; of "workers who fled", fled. */
  private static Clause.Link mainVerb(List<Clause.Link> right) {
    Clause.Link nearest = right.get(0);
    boolean aside =
        nearest.relative()
            || nearest.group().form() == VerbGroup.Form.BARE
            || nearest.group().form() == VerbGroup.Form.GERUND;
    if (!aside) {
      return nearest;
    }
    for (Clause.Link link : right.subList(1, right.size())) {
      boolean past = link.group().form() == VerbGroup.Form.BARE && !link.conjunction();
      if ((link.group().isFinite() || past) && !link.relative() && !link.conjunction()) {
        return link;
      }
    }
    return nearest;
  }

  /** The event of a verb: of a copula the state behind it, of a chain (managed to) the last. */
  private static Event verb(Clause clause, Clause.Link link, String rule) {
    VerbGroup group = link.group();
    Sentence sentence = clause.sentence();
    if (group.lemma().equals("have")) {
      return new Event(null, group, rule + "-have");
    }
    if (group.isCopula()) {
      return new Event(predicate(sentence, group.last() + 1), group, rule + "-state");
    }
    Optional<VerbGroup> next = clause.startingAt(group.last() + 1);
    if (next.isPresent() && next.get().isInfinitive() && isCatenative(group)) {
      if (next.get().isCopula()) {
        return new Event(predicate(sentence, next.get().last() + 1), next.get(), rule + "-state");
      }
      return new Event(next.get().lemma(), next.get(), rule + "-infinitive");
    }
    Optional<String> complex = complex(sentence, group);
    return new Event(complex.orElse(group.lemma()), group, rule);
  }

  private static boolean isCatenative(VerbGroup group) {
    return CLAUSAL.contains(group.lemma())
        || switch (group.lemma()) {
          case "manage",
              "go",
              "begin",
              "start",
              "continue",
              "need",
              "want",
              "try",
              "seem",
              "appear",
              "have",
              "expect",
              "plan",
              "intend",
              "aim",
              "set",
              "agree",
              "use",
              "schedule",
              "tend",
              "prepare",
              "refuse",
              "fail",
              "hope",
              "decide",
              "wait",
              "force",
              "order",
              "allow" ->
              true;
          default -> false;
        };
  }

  /** take hostage, test positive, hold hostage: the verb with its fixed complement. */
  private static Optional<String> complex(Sentence sentence, VerbGroup group) {
    int next = group.last() + 1;
    if (next >= sentence.size()) {
      return Optional.empty();
    }
    String pair =
        Verbs.lemma(sentence.token(group.main()).lower()) + " " + sentence.token(next).lower();
    return switch (pair) {
      case "test positive", "test negative", "take hostage", "hold hostage", "go missing" ->
          Optional.of(pair);
      default -> Optional.empty();
    };
  }

  /** What a copula says: injured, dead, in hospital; null if it only classes or counts. */
  private static String predicate(Sentence sentence, int from) {
    for (int at = from; at < Math.min(sentence.size(), from + 4); at++) {
      Token token = sentence.token(at);
      String pair =
          at + 1 < sentence.size() ? token.lower() + " " + sentence.token(at + 1).lower() : "";
      String phrase = STATES.containsKey(pair) ? STATES.get(pair) : STATES.get(token.lower());
      if (phrase != null) {
        return phrase;
      }
      if (token.tag() == PartOfSpeech.ADJ
          && Verbs.known(token.lower()).filter(Verbs.Form::participle).isPresent()) {
        return Verbs.lemma(token.lower());
      }
      if (token.tag() == PartOfSpeech.NOUN || token.tag() == PartOfSpeech.PUNCT) {
        return null;
      }
    }
    return null;
  }

  /** the killing of 460 people, raids on three villages, the use of dozens of tanks. */
  private static Optional<Event> nominal(Sentence sentence, int start) {
    int at = skipped(sentence, start) - 1;
    while (at > 0 && sentence.token(at).tag() == PartOfSpeech.DET) {
      at--;
    }
    if (at < 1 || sentence.token(at).tag() != PartOfSpeech.ADP) {
      return Optional.empty();
    }
    String noun = sentence.token(at - 1).lower();
    String lemma = NOUNS.get(noun);
    boolean of = sentence.token(at).is("of");
    boolean on =
        switch (sentence.token(at).lower()) {
          case "on", "in", "against", "for" -> true;
          default -> false;
        };
    return lemma != null && (of || on)
        ? Optional.of(new Event(lemma, null, "nominal"))
        : Optional.empty();
  }

  /** The counted as the object of the verb to the left. */
  private static Optional<Event> object(
      Clause clause, Clause.Link left, List<Clause.Link> right, Counted counted, int from) {
    Sentence sentence = clause.sentence();
    VerbGroup group = left.group();
    Optional<Event> driven = driven(clause, group, from);
    if (driven.isPresent()) {
      return driven;
    }
    if (left.preposition() >= 0 && !right.isEmpty() && right.get(0).distance() <= 1) {
      Clause.Link nearest = right.get(0);
      if (nearest.relative() || nearest.group().form() == VerbGroup.Form.BARE) {
        return Optional.of(verb(clause, nearest, "described"));
      }
    }
    if (group.lemma().equals("leave") || LIGHT.contains(group.lemma())) {
      Optional<Event> behind = stateBehind(sentence, from, group);
      if (behind.isPresent()) {
        return behind;
      }
      for (Clause.Link link : right) {
        boolean describes =
            link.group().form() == VerbGroup.Form.BARE
                || link.group().form() == VerbGroup.Form.GERUND
                || link.relative();
        if (describes && !link.conjunction() && link.distance() <= NEAR) {
          return Optional.of(verb(clause, link, "object-described"));
        }
      }
      Optional<Event> noun = byNoun(sentence, counted);
      if (noun.isPresent()) {
        return Optional.of(new Event(noun.get().lemma(), group, noun.get().rule()));
      }
      if (group.isCopula() || isEmpty(group)) {
        return Optional.of(new Event(null, group, "exists"));
      }
    }
    return Optional.of(verb(clause, left, "object"));
  }

  /** forced 300,000 civilians to flee. */
  private static Optional<Event> driven(Clause clause, VerbGroup group, int from) {
    Optional<VerbGroup> next = clause.startingAt(from).filter(VerbGroup::isInfinitive);
    return next.isPresent() && CAUSATIVE.contains(group.lemma())
        ? Optional.of(new Event(next.get().lemma(), next.get(), "driven"))
        : Optional.empty();
  }

  private static boolean isEmpty(VerbGroup group) {
    return switch (group.lemma()) {
      case "be", "have", "include", "stand", "rise", "total", "number" -> true;
      default -> false;
    };
  }

  /** left at least 40 people in the country injured. */
  private static Optional<Event> stateBehind(Sentence sentence, int from, VerbGroup group) {
    for (int at = from; at < Math.min(sentence.size(), from + NEAR); at++) {
      Token token = sentence.token(at);
      if (token.is(",") || token.is(";") || token.tag() == PartOfSpeech.CCONJ) {
        return Optional.empty();
      }
      if (STATES.containsKey(token.lower())) {
        return Optional.of(new Event(STATES.get(token.lower()), group, "state-behind"));
      }
      boolean participle =
          token.tag() == PartOfSpeech.ADJ
              && Verbs.known(token.lower()).filter(Verbs.Form::participle).isPresent();
      if (participle) {
        return Optional.of(new Event(Verbs.lemma(token.lower()), group, "state-behind"));
      }
    }
    return Optional.empty();
  }

  /** No verb to the left, and a describing one to the right: 2,000 soldiers killed in combat. */
  private static Optional<Event> loose(Clause clause, List<Clause.Link> right) {
    return right.stream().findFirst().map(link -> verb(clause, link, "loose"));
  }

  /** deaths, arrests, injured child, displaced people: the counted noun is itself the event. */
  private static Optional<Event> byNoun(Sentence sentence, Counted counted) {
    if (!counted.isHere()) {
      String[] words = counted.text().toLowerCase(java.util.Locale.ROOT).split(" ", -1);
      String lemma = NOUNS.get(words[words.length - 1]);
      return lemma == null ? Optional.empty() : Optional.of(new Event(lemma, null, "noun"));
    }
    String head = sentence.token(counted.head()).lower();
    String lemma = NOUNS.containsKey(head) ? NOUNS.get(head) : STATES.get(head);
    if (lemma != null) {
      return Optional.of(new Event(lemma, null, "noun"));
    }
    for (int at = counted.first(); at < counted.head(); at++) {
      String word = sentence.token(at).lower();
      if (STATES.containsKey(word)) {
        return Optional.of(new Event(STATES.get(word), null, "noun-modifier"));
      }
      if (Verbs.known(word).filter(Verbs.Form::participle).isPresent() && word.endsWith("ed")) {
        return Optional.of(new Event(Verbs.lemma(word), null, "noun-modifier"));
      }
    }
    return Optional.empty();
  }
}
