package tally.extract.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import tally.extract.source.EntityBook.Entity;
import tally.extract.source.EntityBook.Mention;
import tally.extract.source.Vocabulary.Noun;
import tally.extract.source.Vocabulary.Role;
import tally.model.SourceType;

/**
 * Gives each source phrase of an article, in the order of the text, the fullest name it can have.
 */
final class Resolver {
  private static final int REACH = 8;
  private static final Set<String> SINGULAR = Set.of("he", "she");
  private static final Set<String> GENERIC_BODY =
      Set.of(
          "company",
          "airline",
          "firm",
          "bank",
          "agency",
          "group",
          "organisation",
          "organization",
          "institute",
          "body",
          "institution",
          "union",
          "charity",
          "team",
          "manufacturer",
          "carrier",
          "retailer",
          "newspaper",
          "broadcaster",
          "network",
          "association",
          "department",
          "service",
          "office");

  /** What a source is to a pronoun. */
  enum Kind {
    PERSON,
    PEOPLE,
    BODY
  }

  /**
   * Who a phrase means.
   *
   * @param name the fullest name
   * @param type what kind of body
   * @param kind which pronouns fit
   * @param gender m, f or -
   * @param head the noun it is about, in lower case
   */
  record Party(String name, SourceType type, Kind kind, String gender, String head) {}

  private record Past(int sentence, Party party) {}

  private final EntityBook book;
  private final List<String> catalogue;
  private final List<Past> history = new ArrayList<>();

  /**
   * @param book the names of the article
   * @param catalogue the phrases that name a source anywhere in the article
   */
  Resolver(EntityBook book, List<String> catalogue) {
    this.book = book;
    this.catalogue = catalogue;
  }

  /** Who the phrase means; empty if that can't be a source. */
  Optional<Party> resolve(SourcePhrase phrase, Words words) {
    Optional<Party> party =
        words.isSpeakingPronoun(phrase.head())
            ? pronoun(words.lower(phrase.head()), words, phrase.first())
            : named(phrase, words);
    party.ifPresent(p -> history.add(new Past(words.sentence().index(), p)));
    return party;
  }

  private Optional<Party> pronoun(String pronoun, Words words, int before) {
    int sentence = words.sentence().index();
    if (SINGULAR.contains(pronoun)) {
      String gender = pronoun.equals("he") ? "m" : "f";
      return person(sentence, before, gender)
          .or(
              () ->
                  Optional.of(new Party(pronoun, SourceType.PERSON, Kind.PERSON, gender, pronoun)));
    }
    if (pronoun.equals("it")) {
      return past(p -> p.kind() == Kind.BODY, sentence).or(() -> body(sentence, before));
    }
    if (pronoun.equals("they")) {
      return past(p -> p.kind() == Kind.PEOPLE, sentence)
          .or(() -> past(p -> p.kind() == Kind.BODY || p.head().equals("official"), sentence));
    }
    if (pronoun.equals("some") || pronoun.equals("many") || pronoun.equals("others")) {
      return Optional.of(new Party(pronoun, SourceType.OTHER, Kind.PEOPLE, "-", pronoun));
    }
    return Optional.empty();
  }

  /** The person last spoken of before the word: in its sentence, then in those before. */
  private Optional<Party> person(int sentence, int before, String gender) {
    for (int s = sentence; s >= Math.max(0, sentence - REACH); s--) {
      int here = s;
      Optional<Party> speaker =
          past(p -> p.kind() == Kind.PERSON && agrees(p.gender(), gender), s, here);
      Optional<Entity> named = Optional.empty();
      for (Mention mention : book.mentions(s)) {
        boolean earlier = s < sentence || mention.token() < before;
        if (mention.entity().person && earlier && agrees(mention.entity().gender, gender)) {
          named = Optional.of(mention.entity());
          break;
        }
      }
      if (speaker.isPresent()) {
        return speaker;
      }
      if (named.isPresent()) {
        if (named.get().gender.equals("-")) {
          named.get().gender = gender;
        }
        return named.map(this::party);
      }
    }
    return Optional.empty();
  }

  private static boolean agrees(String gender, String other) {
    return gender.equals("-") || gender.equals(other);
  }

  private Optional<Party> body(int sentence, int before) {
    for (int s = sentence; s >= Math.max(0, sentence - 2); s--) {
      for (Mention mention : book.mentions(s)) {
        if (!mention.entity().person && (s < sentence || mention.token() < before)) {
          return Optional.of(party(mention.entity()));
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Party> past(Predicate<Party> fits, int sentence) {
    return past(fits, Math.max(0, sentence - REACH), sentence);
  }

  private Optional<Party> past(Predicate<Party> fits, int from, int to) {
    for (int i = history.size() - 1; i >= 0 && history.get(i).sentence() >= from; i--) {
      if (history.get(i).sentence() <= to && fits.test(history.get(i).party())) {
        return Optional.of(history.get(i).party());
      }
    }
    return Optional.empty();
  }

  private Party party(Entity entity) {
    SourceType type = entity.person ? personType(entity) : bodyType(entity.name);
    return new Party(
        entity.name,
        type,
        entity.person ? Kind.PERSON : Kind.BODY,
        entity.gender,
        lastWord(entity.name));
  }

  private Optional<Party> named(SourcePhrase phrase, Words words) {
    int head = phrase.head();
    if (words.isRecord(head)) {
      return Optional.of(ofRecord(phrase, words));
    }
    Optional<Party> person = personIn(phrase, words);
    if (person.isPresent()) {
      return person;
    }
    if (phrase.apposition() != null) {
      boolean titled = Vocabulary.isRole(words.lower(head), Role.PERSON);
      Optional<Party> renamed = personIn(phrase.apposition(), words);
      if (titled && renamed.isPresent()) {
        return renamed;
      }
    }
    return Optional.of(unnamed(phrase, words));
  }

  /** The person whose name ends at the phrase's head. */
  private Optional<Party> personIn(SourcePhrase phrase, Words words) {
    int last = phrase.head();
    if (!words.isUpper(last) || (last < phrase.last() && isNamePart(words, last + 1))) {
      return Optional.empty();
    }
    int first = last;
    while (first > phrase.first() && words.isUpper(first - 1) && words.isWord(first - 1)) {
      first--;
    }
    return book.person(words, first, last).map(this::party);
  }

  private static boolean isNamePart(Words words, int i) {
    return (words.lower(i).equals("for") || words.lower(i).equals("and")) && words.isUpper(i + 1);
  }

  /** TNO's report, figures from the ministry, a BBC tally: who is behind it. */
  private Party ofRecord(SourcePhrase phrase, Words words) {
    int head = phrase.head();
    SourcePhrases phrases = new SourcePhrases(words);
    for (int i = head + 1; i < Math.min(phrase.last() + 12, words.size() - 1); i++) {
      String lower = words.lower(i);
      boolean owner =
          lower.equals("by")
              || lower.equals("from")
              || (lower.equals("of") && words.isUpper(i + 1));
      if (owner && (i <= phrase.last() || lower.equals("by"))) {
        Optional<SourcePhrase> found = phrases.startingAt(i + 1);
        if (found.isPresent() && isOwner(found.get(), words)) {
          return named(found.get(), words).orElseThrow();
        }
      }
      if (words.isComma(i) || (words.isFinite(i) && !lower.endsWith("ed"))) {
        break;
      }
    }
    for (int i = head - 1; i > phrase.first(); i--) {
      if (words.isGenitive(i)) {
        Optional<SourcePhrase> owner = phrases.endingAt(i - 1);
        if (owner.isPresent() && isOwner(owner.get(), words)) {
          return named(owner.get(), words).orElseThrow();
        }
      }
    }
    int end = head - 1;
    while (end > phrase.first() && !words.isUpper(end) && !isBodyWord(words, end)) {
      end--;
    }
    int first = skipDeterminers(phrase.first(), words);
    while (first <= end
        && (words.at(first).startsWithDigit()
            || (!words.isUpper(first) && !words.isSourceNoun(first)))) {
      first++;
    }
    if (first <= end && ((words.isUpper(end) && !words.isTime(end)) || isBodyWord(words, end))) {
      return named(new SourcePhrase(first, end, end), words).orElseThrow();
    }
    return unnamed(phrase, words);
  }

  private static boolean isBodyWord(Words words, int i) {
    return Vocabulary.noun(words.lower(i)).filter(n -> n.role() != Role.RECORD).isPresent();
  }

  private static boolean isOwner(SourcePhrase phrase, Words words) {
    return (words.isUpper(phrase.head()) && !words.isTime(phrase.head()))
        || isBodyWord(words, phrase.head());
  }

  private static int skipDeterminers(int from, Words words) {
    int first = from;
    while (words.isArticle(first)
        || (words.isDeterminer(first) && !words.isUpper(first + 1))
        || (words.isTime(first) && words.isIn(first + 1) && !words.isUpper(first))) {
      first++;
    }
    return first;
  }

  /** A body or people, or somebody named only by a title. */
  private Party unnamed(SourcePhrase phrase, Words words) {
    int first = Math.min(skipDeterminers(phrase.first(), words), phrase.head());
    int last = lastNamed(phrase, words);
    if (words.isGenitive(first + 2) && !words.isUpper(first + 1)) {
      first = first + 3;
    } else if (words.isGenitive(first + 1) && !words.isUpper(first)) {
      first = first + 2;
    }
    first = Math.min(first, phrase.head());
    String name = EntityBook.text(words, first, last);
    String head = words.lower(phrase.head());
    Noun noun = Vocabulary.noun(head).orElse(null);
    Optional<String> full = book.acronym(name);
    if (full.isPresent()) {
      name = full.get();
    }
    int sentence = words.sentence().index();
    if (noun != null && noun.role() == Role.PERSON) {
      Optional<Party> titled = byTitle(name, noun.singular(), sentence, phrase, words);
      if (titled.isPresent()) {
        return titled.get();
      }
    } else if (full.isEmpty()) {
      name = fullest(name, head, sentence, words.isArticle(phrase.first()));
    }
    Kind kind =
        noun == null
            ? Kind.BODY
            : switch (noun.role()) {
              case PERSON -> Kind.PERSON;
              case PEOPLE -> Kind.PEOPLE;
              case BODY, RECORD -> Kind.BODY;
            };
    String gender = head.endsWith("woman") ? "f" : "-";
    return new Party(
        name, phraseType(name, noun), kind, gender, noun == null ? head : noun.singular());
  }

  private static int lastNamed(SourcePhrase phrase, Words words) {
    int last = phrase.last();
    for (int i = phrase.head() + 1; i <= last; i++) {
      if (words.lower(i).equals("(")) {
        return i - 1;
      }
    }
    return last;
  }

  /** The mayor, the general: the one person with that title who was named before, or later. */
  private Optional<Party> byTitle(
      String name, String title, int sentence, SourcePhrase phrase, Words words) {
    boolean bare = name.toLowerCase(Locale.ROOT).split(" ", -1).length <= 3;
    boolean definite =
        words.lower(phrase.first()).equals("the")
            || words.isGenitive(phrase.first() + 1)
            || words.isGenitive(phrase.first() + 2)
            || (words.isDeterminer(phrase.first()) && !words.isArticle(phrase.first()));
    Optional<Party> same =
        past(
            p ->
                p.kind() == Kind.PERSON
                    && p.head().equals(title)
                    && !Character.isUpperCase(lastWordOf(p).charAt(0)),
            sentence);
    Optional<Party> before = Optional.empty();
    for (int s = sentence; s >= 0 && before.isEmpty(); s--) {
      for (Mention mention : book.mentions(s)) {
        if (mention.entity().person && mention.entity().titles.contains(title)) {
          before = Optional.of(party(mention.entity()));
        }
      }
    }
    if (definite && bare) {
      if (same.isPresent() && before.isEmpty()) {
        return same;
      }
      if (before.isPresent()) {
        return before;
      }
    }
    if (!words.lower(phrase.first()).equals("a") && !words.lower(phrase.first()).equals("an")) {
      for (Entity entity : book.entities()) {
        if (entity.person && entity.titles.contains(title) && describes(entity, name)) {
          return Optional.of(party(entity));
        }
      }
    }
    return Optional.empty();
  }

  private static String lastWordOf(Party party) {
    String name = party.name();
    return name.substring(name.lastIndexOf(' ') + 1);
  }

  private static boolean describes(Entity entity, String name) {
    for (String word : name.toLowerCase(Locale.ROOT).split(" ", -1)) {
      boolean known =
          entity.titles.contains(word)
              || entity.describing.contains(word)
              || word.equals("of")
              || word.equals("the")
              || word.equals("'s");
      if (!known) {
        return false;
      }
    }
    return true;
  }

  /** The longest name in the article that ends like this one: police -> Cincinnati police. */
  private String fullest(String name, String head, int sentence, boolean definite) {
    String lower = name.toLowerCase(Locale.ROOT);
    String best = name;
    for (String candidate : catalogue) {
      String other = candidate.toLowerCase(Locale.ROOT);
      if (other.endsWith(" " + lower) && candidate.length() > best.length()) {
        best = candidate;
      }
    }
    for (Entity entity : book.entities()) {
      if (!entity.person
          && entity.name.toLowerCase(Locale.ROOT).endsWith(" " + lower)
          && entity.name.length() > best.length()) {
        best = entity.name;
      }
    }
    if (!best.equals(name) || !definite || name.contains(" ")) {
      return best;
    }
    Optional<Party> named =
        past(p -> p.kind() == Kind.BODY && containsWord(p.name(), lower), sentence)
            .or(
                () ->
                    GENERIC_BODY.contains(head)
                        ? past(
                            p -> p.kind() == Kind.BODY && Character.isUpperCase(p.name().charAt(0)),
                            sentence)
                        : Optional.empty());
    return named.map(Party::name).orElse(best);
  }

  private static boolean containsWord(String name, String word) {
    return (" " + name.toLowerCase(Locale.ROOT) + " ").contains(" " + word + " ");
  }

  private static String lastWord(String name) {
    return name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
  }

  private static SourceType personType(Entity entity) {
    SourceType hinted = null;
    for (String title : entity.titles.stream().sorted().toList()) {
      SourceType type = Vocabulary.noun(title).map(Noun::type).orElse(null);
      if (type != null) {
        return type;
      }
    }
    for (String word : entity.describing.stream().sorted().toList()) {
      SourceType type = Vocabulary.type(word).orElse(null);
      if (type != null && (hinted == null || hinted == SourceType.GOVERNMENT)) {
        hinted = type;
      }
    }
    return hinted == null ? SourceType.PERSON : hinted;
  }

  private static SourceType bodyType(String name) {
    return phraseType(name, Vocabulary.noun(lastWord(name)).orElse(null));
  }

  private static SourceType phraseType(String name, Noun noun) {
    String lower = name.toLowerCase(Locale.ROOT);
    if (Vocabulary.isOutlet(lower)) {
      return SourceType.MEDIA;
    }
    if (Vocabulary.isState(lower)) {
      return SourceType.GOVERNMENT;
    }
    SourceType fallback = null;
    for (String word : lower.split("[ -]", -1)) {
      SourceType type = Vocabulary.type(word).orElse(null);
      if (type != null && type != SourceType.GOVERNMENT) {
        return type;
      }
      fallback = type == null ? fallback : type;
      Noun inner = Vocabulary.noun(word).orElse(null);
      if (inner != null && inner.type() != null && fallback == null) {
        fallback = inner.type();
      }
      if (Vocabulary.isState(word)
          && fallback == null
          && noun != null
          && noun.role() == Role.PEOPLE
          && noun.singular().equals("official")) {
        fallback = SourceType.GOVERNMENT;
      }
    }
    if (noun != null && noun.type() != null) {
      return noun.type();
    }
    if (fallback != null) {
      return fallback;
    }
    boolean person = noun != null && noun.role() == Role.PERSON;
    return person ? SourceType.PERSON : SourceType.OTHER;
  }
}
