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
import tally.extract.subject.Qualifiers.Qualifier;
import tally.extract.subject.Subject.Kept;
import tally.extract.subject.Subject.Role;
import tally.extract.text.Lexicon;
import tally.model.PartOfSpeech;
import tally.model.Token;

/** Reads what stands before a counted noun: whose it is, and which qualifiers matter. */
final class QualifierReader {
  private static final Set<String> AND = Set.of("and", "or", "&", "/", ",", "plus", "and/or");
  private static final Set<String> UNITS =
      Set.of(
          "mm", "cm", "m", "km", "kg", "ton", "tonne", "millimeter", "millimetre", "mile", "foot");
  private static final Set<String> MAKER_ENDINGS =
      Set.of("made", "built", "designed", "supplied", "led", "backed", "born", "run", "owned");
  private static final Set<String> NUMBER_WORDS = Lexicon.read("text/number-words.txt").words();

  private final Countries countries;
  private final Nouns nouns;
  private final Qualifiers qualifiers;
  private final Diseases diseases;

  QualifierReader(Countries countries, Nouns nouns, Qualifiers qualifiers, Diseases diseases) {
    this.countries = countries;
    this.nouns = nouns;
    this.qualifiers = qualifiers;
    this.diseases = diseases;
  }

  static boolean isAnd(Token token) {
    return AND.contains(token.lower());
  }

  /** The noun with what stands before it, from a token on. */
  Subject read(Counted counted, int from, Match match) {
    Noun noun = match.noun();
    List<Country> origins = new ArrayList<>();
    List<Kept> kept = new ArrayList<>();
    int i = from;
    while (i < match.from()) {
      i = read(counted, i, match, origins, kept);
    }
    boolean told = noun.kind() == NounKind.DEATHS && noun.events().contains(counted.event());
    if (told && kept.isEmpty()) {
      noun = nouns.exact("people").orElseThrow();
    }
    return new Subject(origins, kept, noun.name(), noun.kind(), "");
  }

  /** The qualifiers up to {@code to} that a noun keeps, as in the bird flu of bird flu cases. */
  List<Kept> kept(Counted counted, int from, int to, Noun noun) {
    List<Kept> kept = new ArrayList<>();
    int i = from;
    while (i < to) {
      i = read(counted, i, new Match(noun, to, to), new ArrayList<>(), kept);
    }
    return kept;
  }

  /** Reads the qualifier at a token and returns the index after it. */
  private int read(Counted counted, int at, Match match, List<Country> origins, List<Kept> kept) {
    List<Token> tokens = counted.tokens();
    boolean more = at + 1 < match.from();
    if (isMaker(tokens.get(at).lower())) {
      return at + 1;
    }
    Optional<Mention> mention = countries.at(tokens, at);
    if (mention.isPresent() && isOrigin(mention.get(), match.noun())) {
      int end = mention.get().end();
      if (end + 1 < match.from() && tokens.get(end).is("-") && isMakerEnd(tokens.get(end + 1))) {
        return end + 2;
      }
      origins.add(mention.get().country());
      return end;
    }
    Optional<Diseases.Mention> disease = diseases.at(tokens, at);
    if (disease.isPresent() && disease.get().end() <= match.from()) {
      kept.add(new Kept(disease.get().name(), Role.OWN));
      return disease.get().end();
    }
    if (more && (tokens.get(at + 1).is("'s") || tokens.get(at + 1).is("'"))) {
      return at + 2;
    }
    if (more && tokens.get(at + 1).is("-") && isDesignated(tokens, at + 2)) {
      return at + 3;
    }
    keep(counted, at, match.noun()).ifPresent(kept::add);
    return at + 1;
  }

  /** Troops may be Kyiv's; Kyiv's residents are of Kyiv. */
  private static boolean isOrigin(Mention mention, Noun noun) {
    return mention.form() != Form.SEAT || noun.kind() == NounKind.TROOPS;
  }

  private Optional<Kept> keep(Counted counted, int at, Noun noun) {
    Token token = counted.tokens().get(at);
    if (isNumber(counted.tokens(), at) || isAnd(token) || token.is("'s") || isDesignation(token)) {
      return Optional.empty();
    }
    Optional<Qualifier> known = qualifiers.of(token.lower());
    if (known.isPresent() && !counted.isInName(at)) {
      return keep(known.get(), noun, counted.event());
    }
    boolean colours = isAdverb(token) || (token.tag() == PartOfSpeech.ADJ && noun.kind().isHuman());
    return colours ? Optional.empty() : Optional.of(new Kept(counted.display(at), Role.OWN));
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
    Role role =
        switch (qualifier.effect()) {
          case ABROAD -> Role.ABROAD;
          case CASE -> Role.CASE;
          default -> Role.OWN;
        };
    return keeps ? Optional.of(new Kept(qualifier.name(), role)) : Optional.empty();
  }

  private static boolean isAdverb(Token token) {
    return token.tag() == PartOfSpeech.ADV || token.tag() == PartOfSpeech.DET;
  }

  Optional<Effect> effect(Token token) {
    return qualifiers.of(token.lower()).map(Qualifier::effect);
  }

  /** How the tables spell a word that is known as a qualifier. */
  String spelling(String word) {
    return qualifiers
        .of(word)
        .filter(qualifier -> qualifier.effect() == Effect.KEEP)
        .map(Qualifier::name)
        .orElse(word);
  }

  /** Whether the words are no noun: {@code US}, {@code several}, {@code 152 mm}. */
  boolean onlyQualifies(List<Token> tokens, int from, int to) {
    int i = from;
    while (i < to) {
      Optional<Mention> mention = countries.at(tokens, i);
      if (mention.isPresent()) {
        i = mention.get().end();
      } else if (isNumber(tokens, i) || effect(tokens.get(i)).isPresent() || isAnd(tokens.get(i))) {
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
        || NUMBER_WORDS.contains(tokens.get(at).lower())
        || !Character.isLetterOrDigit(tokens.get(at).text().codePointAt(0))
        || (unit && UNITS.contains(tokens.get(at).lower()));
  }

  /** {@code M113}: a type, unless the lexicon knows it as a word. */
  private boolean isDesignation(Token token) {
    return token.text().chars().anyMatch(Character::isDigit) && effect(token).isEmpty();
  }

  /** The 77 of {@code UR-77 vehicles}. */
  private static boolean isDesignated(List<Token> tokens, int at) {
    return at < tokens.size() && tokens.get(at).startsWithDigit();
  }

  /** {@code US-made}: who made them is not whose they are. */
  private static boolean isMaker(String lower) {
    int hyphen = lower.lastIndexOf('-');
    return hyphen > 0 && MAKER_ENDINGS.contains(lower.substring(hyphen + 1));
  }

  private static boolean isMakerEnd(Token token) {
    return MAKER_ENDINGS.contains(token.lower());
  }
}
