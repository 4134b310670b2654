package tally.extract.source;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tally.extract.text.Lexicon;
import tally.extract.text.Verbs;

/** The verbs that report what somebody says, believes or counts, from {@code source/verbs.txt}. */
final class ReportingVerbs {
  /** What a reporting verb takes; {@code verbs.txt} explains each. */
  enum Manner {
    SAY,
    SPEECH,
    ALOUD,
    ANNOUNCE,
    CLAUSE,
    INTEND,
    FINDING,
    COUNT,
    TELL,
    QUOTE,
    DENY,
    ACCUSE,
    PUT,
    GIVE
  }

  /** How a verb stands in the text. A past form may also be a passive participle. */
  enum Form {
    PRESENT,
    PAST,
    GERUND
  }

  /**
   * A form of a reporting verb.
   *
   * @param lemma its base form
   * @param manner what it takes
   * @param form how it stands
   * @param isNounToo whether the form may be a noun: claims, reports
   */
  record Verb(String lemma, Manner manner, Form form, boolean isNounToo) {}

  private static final Map<String, Manner> MANNERS = manners();
  private static final Set<String> NOUN_VERBS = nounVerbs();

  private ReportingVerbs() {}

  /** The reporting verb that {@code lower} is a form of. */
  static Optional<Verb> of(String lower) {
    return of(lower, "");
  }

  /** The same, with the word behind it, for points out. */
  static Optional<Verb> of(String lower, String next) {
    Verbs.Form form = Verbs.known(lower).orElse(null);
    if (form == null) {
      return Optional.empty();
    }
    Manner phrasal = next.isEmpty() ? null : MANNERS.get(form.lemma() + " " + next);
    Manner manner = phrasal == null ? MANNERS.get(form.lemma()) : phrasal;
    if (manner == null) {
      return Optional.empty();
    }
    Form stands =
        form.gerund() ? Form.GERUND : form.past() || form.participle() ? Form.PAST : Form.PRESENT;
    boolean noun = stands == Form.PRESENT && NOUN_VERBS.contains(form.lemma());
    return Optional.of(new Verb(form.lemma(), manner, stands, noun));
  }

  /**
   * Whether the form reports by itself; published and given do so only with what they introduce.
   */
  static boolean reports(String lower) {
    return of(lower).filter(v -> v.manner() != Manner.GIVE).isPresent();
  }

  /** Whether the verb reports with this word behind it: point out, speak of, admit to. */
  static boolean isPhrasal(String lemma, String particle) {
    return MANNERS.containsKey(lemma + " " + particle);
  }

  private static Set<String> nounVerbs() {
    Set<String> verbs = new HashSet<>();
    for (Lexicon.Entry entry : Lexicon.read("source/verbs.txt").distinct()) {
      if (entry.cell(2).equals("noun")) {
        verbs.add(entry.word());
      } else if (!entry.cell(2).isEmpty()) {
        throw entry.wrong("the third column is 'noun' or nothing");
      }
    }
    return Set.copyOf(verbs);
  }

  private static Map<String, Manner> manners() {
    Map<String, Manner> manners = new HashMap<>();
    for (Lexicon.Entry entry : Lexicon.read("source/verbs.txt").distinct()) {
      manners.put(entry.word(), entry.constant(Manner.class, 1));
    }
    return Map.copyOf(manners);
  }
}
