package tally.extract.phrase;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import tally.extract.text.Lexicon;
import tally.extract.text.Verbs;
import tally.model.PartOfSpeech;
import tally.model.Sentence;
import tally.model.Token;

/** Tells which tokens of a sentence are verbs that make a group, whatever the tagger thinks. */
final class VerbWords {
  /** Verb forms that have become prepositions. */
  private static final Set<String> PREPOSITIONAL =
      Set.of("including", "according", "following", "regarding", "concerning", "excluding");

  private static final Set<String> NEVER_ATTRIBUTIVE =
      Lexicon.read("phrase/never-attributive.txt").words();

  private static final Set<String> ADJECTIVAL =
      Lexicon.read("phrase/adjectival-participles.txt").words();

  /** Quantifiers that may stand between an auxiliary and its verb: to each hand over. */
  private static final Set<String> FLOATING = Set.of("each", "all", "both", "also");

  /** Prefixes that a hyphen may join to a verb. */
  private static final Set<String> VERB_PREFIXES =
      Set.of("re", "co", "pre", "de", "over", "under", "out", "mis", "un", "double", "fast");

  private static final int MOST_ADVERBS = 3;

  private final Sentence sentence;
  private final boolean allCapitals;
  private final boolean allCapitalized;

  VerbWords(Sentence sentence) {
    this.sentence = sentence;
    this.allCapitals = sentence.tokens().stream().noneMatch(VerbWords::hasLowerCase);
    this.allCapitalized = sentence.isTitleCased();
  }

  boolean startsGroup(int i) {
    Token token = sentence.token(i);
    if (token.is("to")) {
      int verb = afterAdverbs(i + 1);
      return verb < sentence.size()
          && isVerbal(verb)
          && Verbs.form(sentence.token(verb).lower()).base();
    }
    return isVerbal(i) && !isAttributive(i);
  }

  boolean isVerbal(int i) {
    Token token = sentence.token(i);
    return switch (token.tag()) {
      case VERB -> !PREPOSITIONAL.contains(token.lower()) && !isShouted(token) && !isNoVerb(i);
      case AUX -> !PREPOSITIONAL.contains(token.lower()) && !isShouted(token);
      case ADJ, NOUN -> isMistagged(i);
      default -> false;
    };
  }

  /**
   * What the tagger takes for a verb and can't be one: a capital inside a sentence (the Trump
   * administration), a word of a compound (U.S.-made, then-attorney), a form without an ending that
   * no list knows (circuit).
   */
  private boolean isNoVerb(int i) {
    Token token = sentence.token(i);
    boolean known = Verbs.known(token.lower()).isPresent();
    if (token.startsUpper() && i > 0 && !allCapitalized && !opensQuotation(i)) {
      return true;
    }
    if (!known && (token.text().contains("-") || isBare(token.lower()))) {
      return !ruledByTo(i);
    }
    return isInCompound(i);
  }

  private static boolean isBare(String lower) {
    return Verbs.form(lower).base();
  }

  private boolean ruledByTo(int i) {
    return i > 0
        && (sentence.token(i - 1).is("to") || sentence.token(i - 1).tag() == PartOfSpeech.AUX);
  }

  /** Behind what opens a sentence inside the sentence: a quotation mark, a colon, a dash. */
  private boolean opensQuotation(int i) {
    return sentence.token(i - 1).tag() == PartOfSpeech.PUNCT && !sentence.token(i - 1).is(",");
  }

  /** U.S.-made, long-serving: behind a hyphen that joins it to a word, but re-elected. */
  private boolean isInCompound(int i) {
    return i > 1
        && sentence.token(i - 1).is("-")
        && sentence.token(i).touches(sentence.token(i - 1))
        && sentence.token(i - 1).touches(sentence.token(i - 2))
        && !VERB_PREFIXES.contains(sentence.token(i - 2).lower());
  }

  /** The place of a dateline (ATHENS) is no verb; in a line of capitals nothing can be told. */
  private boolean isShouted(Token token) {
    return !allCapitals
        && token.text().length() > 3
        && token.text().equals(token.text().toUpperCase(Locale.ROOT));
  }

  private static boolean hasLowerCase(Token token) {
    return token.text().length() > 2 && !token.text().equals(token.text().toUpperCase(Locale.ROOT));
  }

  /** Whether this form may stand before a noun: wounded soldiers, but not had improvements. */
  static boolean mayBeAttributive(String lower) {
    Verbs.Form form = Verbs.form(lower);
    return form.gerund() || (form.participle() && !NEVER_ATTRIBUTIVE.contains(form.lemma()));
  }

  /** The tagger takes participles for adjectives and nouns: people shot by, were shot. */
  private boolean isMistagged(int i) {
    Token token = sentence.token(i);
    Optional<Verbs.Form> form = Verbs.known(token.lower());
    if (form.isEmpty() || isAttributive(i)) {
      return false;
    }
    if (token.tag() == PartOfSpeech.ADJ) {
      return form.get().participle();
    }
    return isHiddenGerund(form.get(), i) || isHiddenParticiple(form.get(), i);
  }

  /** accused of kidnapping six medics: what follows is an object. */
  private boolean isHiddenGerund(Verbs.Form form, int i) {
    if (!form.gerund() || i == 0 || i + 1 >= sentence.size()) {
      return false;
    }
    PartOfSpeech before = sentence.token(i - 1).tag();
    boolean noun =
        before == PartOfSpeech.DET || before == PartOfSpeech.ADJ || before == PartOfSpeech.NUM;
    return !noun && opensNumber(i + 1);
  }

  private boolean opensNumber(int at) {
    Token next = sentence.token(at);
    return next.tag() == PartOfSpeech.NUM
        || switch (next.lower()) {
          case "at",
              "more",
              "some",
              "about",
              "around",
              "nearly",
              "almost",
              "dozens",
              "hundreds",
              "thousands" ->
              true;
          default -> false;
        };
  }

  private boolean isHiddenParticiple(Verbs.Form form, int i) {
    if (!form.participle() || form.base() || i == 0) {
      return false;
    }
    Token before = sentence.token(i - 1);
    boolean passive = VerbGroups.isBe(before.lower()) || before.is("get") || before.is("got");
    boolean perfect = before.is("had") || before.is("has") || before.is("have");
    boolean agent = i + 1 < sentence.size() && sentence.token(i + 1).is("by");
    return passive || perfect || agent;
  }

  /** A participle that stands before its noun: wounded soldiers, an estimated 300. */
  boolean isAttributive(int i) {
    Token token = sentence.token(i);
    Verbs.Form form = Verbs.form(token.lower());
    if (!mayBeAttributive(token.lower()) || i + 1 >= sentence.size()) {
      return false;
    }
    PartOfSpeech next = sentence.token(i + 1).tag();
    if (next == PartOfSpeech.NUM && i > 0) {
      return sentence.token(i - 1).tag() == PartOfSpeech.DET;
    }
    if (next != PartOfSpeech.NOUN && next != PartOfSpeech.PROPN && next != PartOfSpeech.ADJ) {
      return false;
    }
    if (i == 0) {
      return false;
    }
    PartOfSpeech before = sentence.token(i - 1).tag();
    return isAdjectival(token.lower())
        || before == PartOfSpeech.DET
        || before == PartOfSpeech.NUM
        || before == PartOfSpeech.ADJ
        || sentence.token(i - 1).lower().endsWith("'s")
        || (before == PartOfSpeech.PRON
            && sentence.token(i - 1).lower().matches("its|their|his|her"))
        || (before == PartOfSpeech.ADP && form.participle())
        || (before == PartOfSpeech.CCONJ && Verbs.known(token.lower()).isEmpty());
  }

  /** armoured vehicles: forms that are adjectives wherever a noun follows them. */
  static boolean isAdjectival(String lower) {
    return ADJECTIVAL.contains(lower);
  }

  int afterAdverbs(int i) {
    int at = i;
    while (at < sentence.size()
        && at - i < MOST_ADVERBS
        && (sentence.token(at).tag() == PartOfSpeech.ADV
            || isNegation(sentence.token(at))
            || FLOATING.contains(sentence.token(at).lower()))) {
      at++;
    }
    return at;
  }

  static boolean isNegation(Token token) {
    return token.is("not") || token.is("n't") || token.is("never");
  }
}
