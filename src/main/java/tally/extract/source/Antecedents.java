package tally.extract.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import tally.extract.source.EntityBook.Mention;
import tally.extract.source.EntityBook.Person;
import tally.model.SourceType;

/** Who a pronoun or a bare title points back to: the sources so far, and who else was named. */
final class Antecedents {
  private static final int REACH = 8;
  private static final int QUOTED_REACH = 2;
  private static final int OPENING = 4;
  private static final int MOST_SOURCES = 60;

  /**
   * A source of the text so far.
   *
   * @param record the noun of the report that spoke for it, as study; empty if none did
   * @param isQuoted whether it spoke in a statement that may be another's
   */
  private record Past(int sentence, Party party, String record, boolean isQuoted) {}

  private final EntityBook book;
  private final IntFunction<Optional<Party>> subjects;
  private final Set<String> speakers;
  private final List<Past> history = new ArrayList<>();
  private final Map<String, String> genders = new HashMap<>();

  /**
   * @param book the names of the article
   * @param subjects who a sentence is about, if that is somebody without a name
   * @param sources the phrases that name a source anywhere in the article
   */
  Antecedents(EntityBook book, IntFunction<Optional<Party>> subjects, Set<String> sources) {
    this.book = book;
    this.subjects = subjects;
    this.speakers = sources.stream().map(Antecedents::lastWord).collect(Collectors.toSet());
  }

  /**
   * Keeps a source for what points back to it.
   *
   * @param record the noun of the report that spoke for it, or empty
   * @param isQuoted whether it speaks "in the statement", which may be another's
   */
  void remember(int sentence, Party party, String record, boolean isQuoted) {
    history.add(new Past(sentence, party, record, isQuoted));
  }

  /**
   * Whose report "the report" is, and "the data" are; a statement is that of whoever spoke last.
   */
  Optional<Party> ofRecord(String noun, int sentence) {
    boolean issued = RecordWords.UTTERANCE.has(noun);
    for (int i = history.size() - 1; i >= oldest(); i--) {
      Past past = history.get(i);
      boolean utterance = issued && !past.isQuoted() && past.sentence() >= sentence - 3;
      if (utterance || past.record().equals(noun)) {
        return Optional.of(past.party());
      }
    }
    boolean findings = RecordWords.FINDINGS.has(noun);
    boolean writing = RecordWords.WRITING.has(noun);
    for (int i = history.size() - 1; (findings || writing) && i >= oldest(); i--) {
      String record = history.get(i).record();
      if (RecordWords.WRITING.has(record) || (findings && !record.isEmpty())) {
        return Optional.of(history.get(i).party());
      }
    }
    return Optional.empty();
  }

  Optional<Party> ofPronoun(String pronoun, int sentence, int before) {
    return switch (pronoun) {
      case "he" -> person(sentence, before, "m", REACH);
      case "she" -> person(sentence, before, "f", REACH);
      case "it" -> it(sentence, before);
      case "they" -> they(sentence);
      default -> Optional.empty();
    };
  }

  /** Whom somebody who is quoted speaks of: one just named, if the text names that one at all. */
  Optional<Party> ofQuotedPronoun(String pronoun, int sentence, int before) {
    return switch (pronoun) {
      case "he" -> person(sentence, before, "m", QUOTED_REACH);
      case "she" -> person(sentence, before, "f", QUOTED_REACH);
      default -> ofPronoun(pronoun, sentence, before);
    };
  }

  /** The person last spoken of: in the sentence before the word, then further back. */
  private Optional<Party> person(int sentence, int before, String gender, int reach) {
    for (int s = sentence; s >= Math.max(0, sentence - reach); s--) {
      int at = s;
      Optional<Party> found =
          last(p -> p.isPerson() && agrees(p.name(), p.gender(), gender), s, s)
              .or(() -> subject(at, sentence, Party.Kind.PERSON))
              .filter(p -> agrees(p.name(), p.gender(), gender))
              .or(firstNamed(s, s < sentence ? Integer.MAX_VALUE : before, gender));
      if (found.isPresent()) {
        genders.putIfAbsent(found.get().name(), gender);
        return found;
      }
    }
    return Optional.empty();
  }

  /** Whom one of the two sentences before is about. */
  private Optional<Party> subject(int at, int sentence, Party.Kind kind) {
    return at < sentence && at >= sentence - 2
        ? subjects.apply(at).filter(p -> p.kind() == kind)
        : Optional.empty();
  }

  private java.util.function.Supplier<Optional<Party>> firstNamed(
      int sentence, int before, String gender) {
    return () -> {
      for (Mention mention : book.mentions(sentence)) {
        Optional<Person> person =
            mention.isPerson() && mention.token() < before
                ? book.person(mention.name())
                : Optional.empty();
        if (person.isPresent()
            && agrees(mention.name(), person.get().gender(), gender)
            && !isOnlyToldOf(mention.name(), gender)) {
          return person.map(Antecedents::party);
        }
      }
      return Optional.empty();
    };
  }

  /** The dealer of "Bell said the dealer, Ray Hunt, had left": Bell brought him in and goes on. */
  private boolean isOnlyToldOf(String name, String gender) {
    int first = book.firstMention(name);
    return !speakers.contains(lastWord(name))
        && last(
                p -> p.isPerson() && !p.name().equals(name) && agrees(p.name(), p.gender(), gender),
                first,
                first)
            .isPresent();
  }

  private boolean agrees(String name, String gender, String wanted) {
    String known = gender.equals("-") ? genders.getOrDefault(name, "-") : gender;
    return known.equals("-") || known.equals(wanted);
  }

  private Optional<Party> it(int sentence, int before) {
    Optional<Party> found =
        last(Party::isBody, sentence - 1, sentence)
            .or(() -> subject(sentence - 1, sentence, Party.Kind.BODY))
            .or(() -> last(Party::isBody, sentence - REACH, sentence));
    if (found.isPresent()) {
      return found;
    }
    for (int s = sentence; s >= Math.max(0, sentence - 1); s--) {
      for (Mention mention : book.mentions(s)) {
        boolean earlier = s < sentence || mention.token() < before;
        if (earlier && mayBeBody(mention)) {
          return Optional.of(body(mention.name()));
        }
      }
    }
    return Optional.empty();
  }

  /** Acme Steel may be a person's name, but no title says so. */
  private boolean mayBeBody(Mention mention) {
    return !mention.isPerson()
        || book.person(mention.name()).filter(p -> !p.isCertain()).isPresent();
  }

  /** The body that opens this sentence or the one before: Acme Steel is cutting jobs. */
  Optional<Party> openingBody(int sentence, int before) {
    for (int s = sentence; s >= Math.max(0, sentence - 1); s--) {
      for (Mention mention : book.mentions(s)) {
        boolean earlier = s < sentence || mention.token() < before;
        if (earlier && mention.token() < OPENING && mayBeBody(mention)) {
          return Optional.of(body(mention.name()));
        }
      }
    }
    return Optional.empty();
  }

  /** People or a body; or somebody without a name, who is spared a gender. */
  private Optional<Party> they(int sentence) {
    Predicate<Party> nameless =
        p -> p.kind() != Party.Kind.PERSON || Character.isLowerCase(lastWord(p.name()).charAt(0));
    return last(nameless, sentence - 1, sentence)
        .or(() -> subject(sentence - 1, sentence, Party.Kind.PEOPLE))
        .or(() -> last(nameless, sentence - 2, sentence))
        .or(() -> last(p -> p.kind() == Party.Kind.PEOPLE, sentence - REACH, sentence));
  }

  private int oldest() {
    return Math.max(0, history.size() - MOST_SOURCES);
  }

  /** The last source in these sentences that fits. */
  Optional<Party> last(Predicate<Party> fits, int from, int to) {
    for (int i = history.size() - 1; i >= oldest() && history.get(i).sentence() >= from; i--) {
      Past past = history.get(i);
      if (past.sentence() <= to && fits.test(past.party())) {
        return Optional.of(past.party());
      }
    }
    return Optional.empty();
  }

  Optional<Party> last(Predicate<Party> fits, int sentence) {
    return last(fits, 0, sentence);
  }

  static Party party(Person person) {
    Party.Kind kind = person.isCertain() ? Party.Kind.PERSON : Party.Kind.EITHER;
    SourceType type =
        person.isCertain()
            ? SourceTypes.of(person)
            : SourceTypes.of(person.name(), Optional.empty());
    return new Party(person.name(), type, kind, person.gender(), lastWord(person.name()));
  }

  static Party body(String name) {
    String last = lastWord(name).toLowerCase(Locale.ROOT);
    return new Party(name, SourceTypes.of(name, Vocabulary.noun(last)), Party.Kind.BODY, "-", last);
  }

  static String lastWord(String name) {
    return name.substring(name.lastIndexOf(' ') + 1);
  }
}
