package tally.extract.subject;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tally.extract.subject.Countries.Country;
import tally.extract.subject.Countries.Mention;
import tally.extract.subject.Nouns.Match;
import tally.extract.subject.Nouns.Noun;
import tally.extract.subject.Qualifiers.Effect;
import tally.extract.subject.Qualifiers.Qualifier;
import tally.extract.subject.Subject.Kept;
import tally.model.PartOfSpeech;
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
  private static final Set<String> AND = Set.of("and", "or", "&", "/", ",", "plus", "and/or");
  private static final Set<String> UNITS =
      Set.of(
          "mm", "cm", "m", "km", "kg", "ton", "tonne", "millimeter", "millimetre", "mile", "foot");
  private static final Set<String> MAKER_ENDINGS =
      Set.of("made", "built", "designed", "supplied", "led", "backed", "born", "run", "owned");
  private static final int LONGEST_OF = 3;

  private final Countries countries;
  private final Nouns nouns;
  private final Qualifiers qualifiers;

  PhraseReader(Countries countries, Nouns nouns, Qualifiers qualifiers) {
    this.countries = countries;
    this.nouns = nouns;
    this.qualifiers = qualifiers;
  }

  /** The subjects of a phrase, one as a rule: {@code refugees and migrants} has two. */
  List<Subject> read(Counted counted) {
    List<Token> tokens = counted.tokens();
    int end = preposition(tokens);
    if (end < tokens.size()) {
      Optional<Match> across = nouns.across(tokens, end);
      if (across.isPresent()) {
        return List.of(subject(counted, 0, across.get()));
      }
    }
    List<Subject> subjects = parts(counted, end);
    if (end >= tokens.size() || subjects.isEmpty()) {
      return subjects;
    }
    if (subjects.size() == 1 && subjects.get(0).kind() == NounKind.PARTS && isOf(tokens, end)) {
      return read(counted.from(end + 1));
    }
    return subjects.stream().map(subject -> withAfter(subject, counted, end)).toList();
  }

  private static int preposition(List<Token> tokens) {
    for (int i = 1; i < tokens.size(); i++) {
      if (PREPOSITIONS.contains(tokens.get(i).lower())) {
        return i;
      }
    }
    return tokens.size();
  }

  private static boolean isOf(List<Token> tokens, int at) {
    return tokens.get(at).is("of") && at + 1 < tokens.size();
  }

  /** The conjuncts before {@code end}; words that only qualify go to the noun that follows. */
  private List<Subject> parts(Counted counted, int end) {
    Optional<Match> whole = nouns.endingAt(counted.tokens(), 0, end);
    if (whole.isPresent() && whole.get().from() == 0) {
      return List.of(subject(counted, 0, whole.get()));
    }
    List<Subject> subjects = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= end; i++) {
      boolean splits = i == end || AND.contains(counted.tokens().get(i).lower());
      if (splits && i > start && (i == end || !onlyQualifies(counted, start, i))) {
        subjects.add(part(counted, start, i));
        start = i + 1;
      }
    }
    return subjects;
  }

  private Subject part(Counted counted, int from, int to) {
    Optional<Match> match = nounEndingAt(counted, from, to);
    if (match.isPresent()) {
      return subject(counted, from, match.get());
    }
    if (onlyQualifies(counted, from, to)) {
      Noun people = nouns.exact("people").orElseThrow();
      return subject(counted, from, new Match(people, to, to));
    }
    String head = Plurals.of(counted.display(to - 1));
    Noun unknown = new Noun(spelling(head), NounKind.THINGS, Set.of());
    return subject(counted, from, new Match(unknown, to - 1, to));
  }

  /** A word for people from elsewhere is looked up with its noun later. */
  private Optional<Match> nounEndingAt(Counted counted, int from, int to) {
    Optional<Match> match = nouns.endingAt(counted.tokens(), from, to);
    if (match.isEmpty() || match.get().to() - match.get().from() == 1) {
      return match;
    }
    boolean abroad = effect(counted.tokens().get(match.get().from())) == Effect.ABROAD;
    return abroad ? nouns.endingAt(counted.tokens(), match.get().from() + 1, to) : match;
  }

  private Effect effect(Token token) {
    return qualifiers.of(token.lower()).map(Qualifier::effect).orElse(null);
  }

  /** Whether the words are no noun: {@code US}, {@code several}, {@code 152 mm}. */
  private boolean onlyQualifies(Counted counted, int from, int to) {
    List<Token> tokens = counted.tokens();
    int i = from;
    while (i < to) {
      Optional<Mention> mention = countries.at(tokens, i);
      if (mention.isPresent()) {
        i = mention.get().end();
      } else if (isNumber(tokens, i)
          || effect(tokens.get(i)) != null
          || AND.contains(tokens.get(i).lower())) {
        i++;
      } else {
        return false;
      }
    }
    return nouns.endingAt(tokens, from, to).isEmpty();
  }

  private static boolean isNumber(List<Token> tokens, int at) {
    boolean unit = at > 0 && tokens.get(at - 1).startsWithDigit();
    return tokens.get(at).startsWithDigit()
        || !Character.isLetterOrDigit(tokens.get(at).text().codePointAt(0))
        || (unit && UNITS.contains(tokens.get(at).lower()));
  }

  /** The noun with what stands before it. */
  private Subject subject(Counted counted, int from, Match match) {
    Noun noun = match.noun();
    List<Country> origins = new ArrayList<>();
    List<Kept> kept = new ArrayList<>();
    int i = from;
    while (i < match.from()) {
      i = readQualifier(counted, i, match, origins, kept);
    }
    boolean told = noun.kind() == NounKind.DEATHS && noun.events().contains(counted.event());
    if (told && kept.isEmpty()) {
      noun = nouns.exact("people").orElseThrow();
    }
    return new Subject(origins, kept, noun.name(), noun.kind(), "");
  }

  private int readQualifier(
      Counted counted, int at, Match match, List<Country> origins, List<Kept> kept) {
    List<Token> tokens = counted.tokens();
    if (isMaker(tokens.get(at).lower())) {
      return at + 1;
    }
    Optional<Mention> mention = countries.at(tokens, at);
    if (mention.isPresent()) {
      int end = mention.get().end();
      if (end + 1 < match.from() && tokens.get(end).is("-") && isMakerEnd(tokens.get(end + 1))) {
        return end + 2;
      }
      origins.add(mention.get().country());
      return end;
    }
    if (at + 1 < match.from() && tokens.get(at + 1).is("'s")) {
      return at + 2;
    }
    keep(counted, at, match.noun()).ifPresent(kept::add);
    return at + 1;
  }

  private Optional<Kept> keep(Counted counted, int at, Noun noun) {
    Token token = counted.tokens().get(at);
    if (isNumber(counted.tokens(), at)
        || AND.contains(token.lower())
        || token.is("'s")
        || isDesignation(token)) {
      return Optional.empty();
    }
    Optional<Qualifier> known = qualifiers.of(token.lower());
    if (known.isPresent()) {
      return keep(known.get(), noun, counted.event());
    }
    boolean colours = isAdverb(token) || (token.tag() == PartOfSpeech.ADJ && noun.kind().isHuman());
    return colours ? Optional.empty() : Optional.of(new Kept(counted.display(at), false));
  }

  /** {@code M113}: a type, unless the lexicon knows it as a word. */
  private boolean isDesignation(Token token) {
    return token.text().chars().anyMatch(Character::isDigit) && effect(token) == null;
  }

  private static Optional<Kept> keep(Qualifier qualifier, Noun noun, String event) {
    boolean addsUp = noun.kind() == NounKind.CASES || noun.kind() == NounKind.DEATHS;
    boolean keeps =
        switch (qualifier.effect()) {
          case KEEP, ABROAD -> !noun.name().equals(qualifier.name());
          case STATE -> !qualifier.events().contains(event == null ? "" : event);
          case CASE -> addsUp;
          case DROP -> false;
        };
    return keeps
        ? Optional.of(new Kept(qualifier.name(), qualifier.effect() == Effect.ABROAD))
        : Optional.empty();
  }

  private static boolean isAdverb(Token token) {
    return token.tag() == PartOfSpeech.ADV || token.tag() == PartOfSpeech.DET;
  }

  /** {@code US-made}: who made them is not whose they are. */
  private static boolean isMaker(String lower) {
    int hyphen = lower.lastIndexOf('-');
    return hyphen > 0 && MAKER_ENDINGS.contains(lower.substring(hyphen + 1));
  }

  private static boolean isMakerEnd(Token token) {
    return MAKER_ENDINGS.contains(token.lower());
  }

  private String spelling(String word) {
    return qualifiers
        .of(word)
        .filter(qualifier -> qualifier.effect() == Effect.KEEP)
        .map(Qualifier::name)
        .orElse(word);
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
    boolean kinds = subject.kind() == NounKind.CASES || isShort(counted, preposition);
    return word.equals("of") && kinds ? withKind(subject, counted, preposition) : subject;
  }

  private List<Country> origins(List<Token> tokens, int from) {
    List<Country> origins = new ArrayList<>();
    int i = from;
    while (i < tokens.size()) {
      Optional<Mention> mention = countries.at(tokens, i);
      mention.ifPresent(found -> origins.add(found.country()));
      boolean over = mention.isEmpty() && i > from && PREPOSITIONS.contains(tokens.get(i).lower());
      if (over && !tokens.get(i).is("of")) {
        break;
      }
      i = mention.map(Mention::end).orElse(i + 1);
    }
    return origins;
  }

  private Subject withTarget(Subject subject, Counted target) {
    if (target.tokens().isEmpty()) {
      return subject;
    }
    String names = String.join(" and ", read(target).stream().map(s -> s.name(nouns)).toList());
    return new Subject(
        subject.origins(), subject.kept(), subject.noun(), subject.kind(), "on " + names);
  }

  /** {@code launchers of HIMARS}: a name or two, without an article. */
  private static boolean isShort(Counted counted, int preposition) {
    int length = counted.tokens().size() - preposition - 1;
    return length > 0
        && length <= LONGEST_OF
        && counted.tokens().get(preposition + 1).startsUpper();
  }

  /** {@code cases of bird flu} are bird flu cases. */
  private Subject withKind(Subject subject, Counted counted, int preposition) {
    List<Kept> kept = new ArrayList<>(subject.kept());
    for (int i = preposition + 1; i < counted.tokens().size(); i++) {
      if (PREPOSITIONS.contains(counted.tokens().get(i).lower())) {
        break;
      }
      Noun noun = new Noun(subject.noun(), subject.kind(), Set.of());
      keep(counted, i, noun).ifPresent(kept::add);
    }
    return new Subject(subject.origins(), kept, subject.noun(), subject.kind(), subject.after());
  }
}
