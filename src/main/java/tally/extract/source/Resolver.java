package tally.extract.source;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import tally.extract.source.EntityBook.Person;
import tally.extract.source.NameRuns.Run;
import tally.extract.source.Vocabulary.Noun;
import tally.extract.source.Vocabulary.Role;
import tally.extract.source.Words.Kind;
import tally.model.SourceType;

/** Gives each source phrase, in the order of the text, the fullest name the article has for it. */
final class Resolver {
  private static final Set<String> OTHERS = Set.of("rival", "other", "second", "third");
  private static final int NEAR = 2;
  private static final Set<String> INDEFINITE = Set.of("a", "an", "another", "one", "some");

  private final EntityBook book;
  private final SentenceSubjects subjects;
  private final Antecedents antecedents;
  private final NameIndex names;
  private final Descriptions descriptions;
  private final Officials officials;

  /**
   * @param book the names of the article
   * @param subjects whom its sentences are about
   * @param descriptions what it calls those without a name
   * @param phrases the phrases that name a source anywhere in the article
   */
  Resolver(
      EntityBook book, SentenceSubjects subjects, Descriptions descriptions, Set<String> phrases) {
    this.book = book;
    this.subjects = subjects;
    this.descriptions = descriptions;
    this.antecedents = new Antecedents(book, s -> subjects.of(s).map(this::subject), phrases);
    this.officials = new Officials(book, antecedents);
    Set<String> all = new TreeSet<>(phrases);
    all.addAll(book.bodies());
    this.names = new NameIndex(all);
  }

  /** Who the phrase means; empty if the text doesn't tell. */
  Optional<Party> resolve(SourcePhrase phrase, Words words) {
    int sentence = words.sentence().index();
    Optional<Party> party =
        words.isSpeakingPronoun(phrase.head()) && phrase.first() == phrase.last()
            ? pronoun(phrase, words)
            : Optional.of(named(phrase, words));
    boolean spoken = words.isRecord(phrase.head());
    String record = spoken ? words.lower(phrase.head()) : "";
    boolean quoted = !spoken && isInStatement(words);
    party.ifPresent(p -> antecedents.remember(sentence, p, record, quoted));
    return party;
  }

  /** Whether the sentence tells what somebody said in the statement, which may be another's. */
  private static boolean isInStatement(Words words) {
    for (int i = 2; i < words.size(); i++) {
      boolean the = words.lower(i - 1).equals("the") && words.lower(i - 2).equals("in");
      if (the && RecordWords.UTTERANCE.has(words.lower(i))) {
        return true;
      }
    }
    return false;
  }

  private Party subject(SentenceSubjects.Subject subject) {
    Party party = named(subject.phrase(), subject.words());
    return party.kind() == Party.Kind.EITHER
        ? new Party(party.name(), party.type(), subject.kind(), party.gender(), party.head())
        : party;
  }

  private Optional<Party> pronoun(SourcePhrase phrase, Words words) {
    String pronoun = words.lower(phrase.head());
    Optional<Party> found =
        SpokenWords.hold(phrase, words)
            ? antecedents.ofQuotedPronoun(pronoun, words.sentence().index(), phrase.first())
            : antecedents.ofPronoun(
                pronoun, words.sentence().index(), SpokenWords.before(phrase, words));
    if (found.isPresent()) {
      return found;
    }
    return switch (pronoun) {
      case "he" ->
          Optional.of(new Party(pronoun, SourceType.PERSON, Party.Kind.PERSON, "m", pronoun));
      case "she" ->
          Optional.of(new Party(pronoun, SourceType.PERSON, Party.Kind.PERSON, "f", pronoun));
      case "they", "some", "many", "others" ->
          Optional.of(new Party(pronoun, SourceType.OTHER, Party.Kind.PEOPLE, "-", pronoun));
      case "it" -> Optional.of(new Party(pronoun, SourceType.OTHER, Party.Kind.BODY, "-", pronoun));
      default -> Optional.empty();
    };
  }

  private Party named(SourcePhrase phrase, Words words) {
    int head = phrase.head();
    if (words.isRecord(head)) {
      return record(phrase, words);
    }
    Optional<Person> person = person(phrase, words).or(() -> officeHolder(phrase, words));
    boolean titled = !words.isName(head) && isSomebody(words.lower(head));
    if (person.isEmpty() && phrase.apposition() != null && titled) {
      person = person(phrase.apposition(), words);
    }
    return person.map(Antecedents::party).orElseGet(() -> unnamed(phrase, words));
  }

  /** Another farmer, a minister: whom a name between commas may name. */
  private static boolean isSomebody(String head) {
    return Vocabulary.noun(head)
        .map(n -> n.role() == Role.PERSON || (n.role() == Role.ANYONE && n.singular().equals(head)))
        .orElse(!head.endsWith("s"));
  }

  /** The person whose name ends at the phrase's head. */
  private Optional<Person> person(SourcePhrase phrase, Words words) {
    int head = phrase.head();
    boolean inName = words.lower(head + 1).equals("for") && words.isName(head + 2);
    if (!words.at(head).startsUpper()
        || !words.isNominal(head)
        || (head < phrase.last() && inName)) {
      return Optional.empty();
    }
    Run run = new NameRuns(words).endingAt(head, Math.min(phrase.first(), head));
    return book.person(words, run.first(), run.last());
  }

  /** Ada Lund of "Minister of Health Ada Lund", if the article names her so elsewhere too. */
  private Optional<Person> officeHolder(SourcePhrase phrase, Words words) {
    boolean office =
        Vocabulary.isRole(words.lower(phrase.head()), Role.PERSON)
            && words.lower(phrase.head() + 1).equals("of")
            && words.isName(phrase.last());
    if (!office) {
      return Optional.empty();
    }
    Run run = new NameRuns(words).endingAt(phrase.last(), phrase.head() + 2);
    for (int first = run.first(); first < run.last(); first++) {
      Optional<Person> person = book.person(words, first, run.last());
      if (person.isPresent()) {
        return person;
      }
    }
    return Optional.empty();
  }

  private Party record(SourcePhrase phrase, Words words) {
    Optional<SourcePhrase> owner = new Records(words).owner(phrase);
    if (owner.isPresent()) {
      return named(owner.get(), words);
    }
    String noun = words.lower(phrase.head());
    int sentence = words.sentence().index();
    Optional<Party> before =
        switch (words.lower(phrase.first())) {
          case "the", "that", "this" -> antecedents.ofRecord(noun, sentence);
          case "its" ->
              ownSubject(phrase, sentence, Party.Kind.BODY)
                  .or(() -> antecedents.ofPronoun("it", sentence, phrase.first()));
          case "their" ->
              ownSubject(phrase, sentence, Party.Kind.PEOPLE)
                  .or(() -> antecedents.ofPronoun("they", sentence, phrase.first()));
          case "his" -> antecedents.ofPronoun("he", sentence, phrase.first());
          case "her" -> antecedents.ofPronoun("she", sentence, phrase.first());
          default -> Optional.empty();
        };
    return before.orElseGet(() -> unnamed(phrase, words));
  }

  /** The firm of "the firm cut 300 posts, its report says". */
  private Optional<Party> ownSubject(SourcePhrase phrase, int sentence, Party.Kind kind) {
    return subjects
        .of(sentence)
        .filter(s -> s.kind() == kind && s.phrase().last() < phrase.first())
        .map(this::subject);
  }

  /** A body or people, or somebody named only by a title. */
  private Party unnamed(SourcePhrase phrase, Words words) {
    int last = SourceNames.last(phrase, words);
    int first = SourceNames.first(phrase, words);
    String name = SourceNames.asInside(words.text(first, Math.max(first, last)), first, words);
    String head = words.lower(phrase.head());
    Optional<Noun> noun = Vocabulary.noun(head);
    Optional<String> full = book.acronym(name);
    boolean definite =
        words.is(phrase.first(), Kind.DETERMINER)
            && !INDEFINITE.contains(words.lower(phrase.first()));
    int sentence = words.sentence().index();
    if (noun.filter(n -> n.role() == Role.PERSON).isPresent()) {
      boolean indefinite = INDEFINITE.contains(words.lower(phrase.first()));
      Optional<Party> titled =
          indefinite
              ? Optional.empty()
              : officials.titled(name, noun.get().singular(), sentence, definite);
      if (titled.isPresent()) {
        return titled.get();
      }
      if (definite && name.equals(head)) {
        name = descriptions.before(head, sentence).orElse(name);
      }
    } else if (full.isPresent()) {
      name = full.get();
    } else {
      Optional<Party> body = fullest(name, head, phrase.first(), sentence, definite);
      if (body.isPresent()) {
        return body.get();
      }
    }
    return new Party(
        name,
        SourceTypes.of(name, noun),
        kind(head, noun),
        head.endsWith("woman") ? "f" : "-",
        noun.map(Noun::singular).orElse(head));
  }

  private static Party.Kind kind(String head, Optional<Noun> noun) {
    return noun.map(
            n ->
                switch (n.role()) {
                  case PERSON -> Party.Kind.PERSON;
                  case ANYONE -> n.singular().equals(head) ? Party.Kind.PERSON : Party.Kind.PEOPLE;
                  case PEOPLE -> Party.Kind.PEOPLE;
                  case BODY, RECORD -> Party.Kind.BODY;
                })
        .orElse(Party.Kind.EITHER);
  }

  /** The one longer name in the article that ends like this one: police, Cincinnati police. */
  private Optional<Party> fullest(
      String name, String head, int first, int sentence, boolean definite) {
    Set<String> longer = names.longerThan(name);
    Optional<Noun> noun = Vocabulary.noun(head);
    boolean anyone = noun.filter(n -> n.role() == Role.ANYONE).isPresent();
    Optional<String> fullest = NameIndex.covering(longer);
    if (fullest.isPresent() && !anyone) {
      String only = fullest.get();
      String singular = noun.map(Noun::singular).orElse(head);
      return Optional.of(
          new Party(only, SourceTypes.of(only, noun), kind(head, noun), "-", singular));
    }
    if (definite && isPlainCompany(name, noun)) {
      return antecedents
          .last(p -> canBeCalled(head, p) && isFirm(p), sentence - NEAR, sentence)
          .or(() -> antecedents.openingBody(sentence, first).filter(p -> canBeCalled(head, p)))
          .filter(Resolver::isFirm);
    }
    String ending = " " + name.toLowerCase(Locale.ROOT);
    boolean generic = definite && name.equals(head) && Vocabulary.isRole(head, Role.BODY);
    return generic
        ? antecedents
            .last(
                p -> p.isBody() && (p.name().toLowerCase(Locale.ROOT) + " ").contains(ending + " "),
                sentence)
            .or(() -> antecedents.last(p -> canBeCalled(head, p), sentence))
            .or(() -> antecedents.openingBody(sentence, first).filter(p -> canBeCalled(head, p)))
        : Optional.empty();
  }

  /** The power company, said of the firm just named: no name of its own. */
  private static boolean isPlainCompany(String name, Optional<Noun> noun) {
    boolean company = noun.filter(n -> n.type() == SourceType.COMPANY).isPresent();
    return company
        && name.contains(" ")
        && name.equals(name.toLowerCase(Locale.ROOT))
        && OTHERS.stream().noneMatch(List.of(name.split(" ", -1))::contains);
  }

  /** Amtec, Lund Ltd.; but Tom Bell may be a person. */
  private static boolean isFirm(Party party) {
    return party.type() == SourceType.COMPANY || !party.name().contains(" ");
  }

  /** The institute for TNO, the airline for Virgin Atlantic; but not the ministry for Russia. */
  private static boolean canBeCalled(String head, Party party) {
    SourceType type = Vocabulary.noun(head).map(Noun::type).orElse(null);
    boolean named = Character.isUpperCase(party.name().codePointAt(0));
    boolean state = States.isState(party.name().toLowerCase(Locale.ROOT));
    boolean open = type == null || type == SourceType.COMPANY;
    boolean fits = party.type() == type || (open && party.type() == SourceType.OTHER);
    return party.isBody() && named && !state && fits;
  }
}
