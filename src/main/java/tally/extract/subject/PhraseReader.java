package tally.extract.subject;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tally.extract.subject.Countries.Country;
import tally.extract.subject.Countries.Form;
import tally.extract.subject.Countries.Mention;
import tally.extract.subject.Nouns.Match;
import tally.extract.subject.Nouns.Noun;
import tally.extract.subject.Qualifiers.Effect;
import tally.extract.subject.Subject.Kept;
import tally.model.Token;

/** Takes a counted phrase apart, by what stands in the phrase itself. */
final class PhraseReader {
  private static final Set<String> PREPOSITIONS =
      Set.of(
          "of",
          "from",
          "in",
          "on",
          "at",
          "with",
          "for",
          "by",
          "to",
          "against",
          "across",
          "near",
          "between",
          "into",
          "inside",
          "outside",
          "during",
          "since",
          "like",
          "such",
          "aboard",
          "amid",
          "as",
          "who",
          "whom",
          "whose",
          "that",
          "which",
          "including",
          "among",
          "along",
          "within",
          "without",
          "under",
          "over",
          "after",
          "before",
          "than",
          "made",
          "based",
          "(");
  private static final Set<String> ARMIES =
      Set.of(
          "army",
          "military",
          "force",
          "forces",
          "navy",
          "guard",
          "guards",
          "corps",
          "troops",
          "marines",
          "command");
  private static final int LONGEST_OF = 3;

  private final Countries countries;
  private final Nouns nouns;
  private final QualifierReader qualifiers;

  PhraseReader(Countries countries, Nouns nouns, QualifierReader qualifiers) {
    this.countries = countries;
    this.nouns = nouns;
    this.qualifiers = qualifiers;
  }

  /** The subjects of a phrase, one as a rule: {@code refugees and migrants} has two. */
  List<Subject> read(Counted counted) {
    List<Token> tokens = counted.tokens();
    int end = preposition(tokens, 0);
    if (end < tokens.size()) {
      Optional<Match> across = nouns.across(tokens, end);
      if (across.isPresent()) {
        return List.of(qualifiers.read(counted, 0, across.get()));
      }
    }
    List<Subject> subjects = parts(counted, end);
    if (end + 1 >= tokens.size() || subjects.isEmpty()) {
      return subjects;
    }
    boolean part = subjects.size() == 1 && subjects.get(0).kind() == NounKind.PARTS;
    if (part && tokens.get(end).is("of")) {
      return read(counted.from(end + 1));
    }
    return subjects.stream().map(subject -> withAfter(subject, counted, end)).toList();
  }

  /** The first preposition after a token, or the end. */
  private static int preposition(List<Token> tokens, int after) {
    for (int i = after + 1; i < tokens.size(); i++) {
      boolean compound = tokens.get(i - 1).is("-");
      if (PREPOSITIONS.contains(tokens.get(i).lower()) && !compound) {
        return i;
      }
    }
    return tokens.size();
  }

  /** The conjuncts before {@code end}; words that only qualify go to the noun that follows. */
  private List<Subject> parts(Counted counted, int end) {
    List<Subject> subjects = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= end; i++) {
      boolean last = i == end;
      boolean splits = last || isJoint(counted.tokens(), i, end);
      if (splits && i > start && (last || !onlyQualifies(counted, start, i))) {
        subjects.add(part(counted, start, i));
        start = i + 1;
      }
    }
    return subjects;
  }

  private boolean onlyQualifies(Counted counted, int from, int to) {
    return qualifiers.onlyQualifies(counted.tokens(), from, to);
  }

  /** Between two nouns, and not inside one: men and women are people. */
  private boolean isJoint(List<Token> tokens, int at, int end) {
    return QualifierReader.isAnd(tokens.get(at))
        && nouns.endingAt(tokens, 0, end).filter(match -> match.from() < at).isEmpty();
  }

  private Subject part(Counted counted, int from, int to) {
    Optional<Match> match = nounEndingAt(counted.tokens(), from, to);
    if (match.isPresent()) {
      return qualifiers.read(counted, from, match.get());
    }
    if (onlyQualifies(counted, from, to)) {
      Noun people = nouns.exact("people").orElseThrow();
      return qualifiers.read(counted, from, new Match(people, to, to));
    }
    String head = Plurals.of(counted.display(to - 1));
    Noun unknown = new Noun(qualifiers.spelling(head), NounKind.THINGS, Set.of());
    return qualifiers.read(counted, from, new Match(unknown, to - 1, to));
  }

  /** A word for people from elsewhere is looked up with its noun later. */
  private Optional<Match> nounEndingAt(List<Token> tokens, int from, int to) {
    Optional<Match> match = nouns.endingAt(tokens, from, to);
    if (match.isEmpty() || match.get().to() - match.get().from() == 1) {
      return match;
    }
    int first = match.get().from();
    boolean abroad = qualifiers.effect(tokens.get(first)).equals(Optional.of(Effect.ABROAD));
    return abroad ? nouns.endingAt(tokens, first + 1, to) : match;
  }

  /** What the phrase behind the preposition adds to the noun before it. */
  private Subject withAfter(Subject subject, Counted counted, int preposition) {
    List<Token> tokens = counted.tokens();
    String word = tokens.get(preposition).lower();
    boolean origin = word.equals("from") || word.equals("of");
    if (origin && subject.origins().isEmpty() && subject.kind() != NounKind.CASES) {
      List<Country> from = origins(tokens, preposition + 1);
      if (!from.isEmpty()) {
        return subject.from(from);
      }
    }
    if (subject.kind() == NounKind.ATTACKS && (word.equals("on") || word.equals("against"))) {
      return withTarget(subject, counted.from(preposition + 1));
    }
    boolean kinds = subject.kind() == NounKind.CASES || isNamed(subject, tokens, preposition);
    return word.equals("of") && kinds ? withKind(subject, counted, preposition) : subject;
  }

  /** {@code from China and Vietnam}, {@code of the Russian army}; not of a Russian strike. */
  private List<Country> origins(List<Token> tokens, int from) {
    List<Country> origins = new ArrayList<>();
    int end = from + 1;
    while (end < tokens.size()
        && (tokens.get(end).is("of") || !PREPOSITIONS.contains(tokens.get(end).lower()))) {
      end++;
    }
    boolean army = tokens.subList(from, end).stream().anyMatch(t -> ARMIES.contains(t.lower()));
    int i = from;
    while (i < end) {
      Optional<Mention> mention = countries.at(tokens, i);
      mention
          .filter(found -> found.form() == Form.NAME || army)
          .ifPresent(found -> origins.add(found.country()));
      i = mention.map(Mention::end).orElse(i + 1);
    }
    return origins;
  }

  private Subject withTarget(Subject subject, Counted target) {
    String names = String.join(" and ", read(target).stream().map(s -> s.name(nouns)).toList());
    return new Subject(
        subject.origins(), subject.kept(), subject.noun(), subject.kind(), "on " + names);
  }

  /**
   * {@code launchers of HIMARS}, {@code members of the National Guard}: a name, and a short one.
   */
  private static boolean isNamed(Subject subject, List<Token> tokens, int preposition) {
    boolean the = tokens.get(preposition + 1).is("the");
    int name = preposition + (the ? 2 : 1);
    return !subject.kind().isHuman()
        && subject.kind() != NounKind.DEATHS
        && name < tokens.size()
        && tokens.size() - name <= LONGEST_OF
        && tokens.get(name).startsUpper();
  }

  /** {@code cases of bird flu} are bird flu cases. */
  private Subject withKind(Subject subject, Counted counted, int preposition) {
    Noun noun = new Noun(subject.noun(), subject.kind(), Set.of());
    int end = preposition(counted.tokens(), preposition + 1);
    List<Kept> kept = new ArrayList<>(subject.kept());
    kept.addAll(qualifiers.kept(counted, preposition + 1, end, noun));
    return new Subject(subject.origins(), kept, subject.noun(), subject.kind(), subject.after());
  }
}
