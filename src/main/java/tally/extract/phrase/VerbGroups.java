package tally.extract.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tally.extract.text.Lexicon;
import tally.extract.text.Verbs;
import tally.model.PartOfSpeech;
import tally.model.Sentence;
import tally.model.Token;

/** Finds the verb groups of a tagged sentence, from left to right. */
final class VerbGroups {
  private static final Set<String> PHRASAL = Lexicon.read("phrase/phrasal-verbs.txt").words();
  private static final Set<String> MODALS =
      Set.of(
          "will", "'ll", "wo", "would", "'d", "shall", "should", "may", "might", "could", "can",
          "ca", "must");

  private final Sentence sentence;
  private final VerbWords words;
  private final List<VerbGroup> groups = new ArrayList<>();

  VerbGroups(Sentence sentence) {
    this.sentence = sentence;
    this.words = new VerbWords(sentence);
  }

  List<VerbGroup> find() {
    int i = 0;
    while (i < sentence.size()) {
      int next = words.startsGroup(i) ? readGroup(i) : i + 1;
      i = Math.max(next, i + 1);
    }
    return groups;
  }

  private int readGroup(int first) {
    boolean infinitive = sentence.token(first).is("to");
    int at = infinitive ? words.afterAdverbs(first + 1) : first;
    int main = -1;
    String modal = null;
    boolean negated = false;
    boolean be = false;
    boolean had = false;
    boolean have = false;
    while (at < sentence.size()) {
      Token token = sentence.token(at);
      if (VerbWords.isNegation(token)) {
        negated = true;
        at++;
        continue;
      }
      if (!words.isVerbal(at) && !(be || have) && main >= 0) {
        break;
      }
      if (MODALS.contains(token.lower()) && token.tag() == PartOfSpeech.AUX) {
        modal = modal(token.lower());
      } else if (words.isVerbal(at)) {
        Verbs.Form form = Verbs.form(token.lower());
        main = at;
        boolean auxiliary = isBe(token.lower()) || isHave(form.lemma());
        if (!auxiliary && !form.lemma().equals("get") && !form.lemma().equals("do")) {
          at++;
          break;
        }
        be = isBe(token.lower()) || (form.lemma().equals("get") && at > first);
        have = have || isHave(form.lemma());
        had = had || token.is("had");
      } else {
        break;
      }
      int next = words.afterAdverbs(at + 1);
      if (next >= sentence.size() || !continues(token, next)) {
        at++;
        break;
      }
      for (int k = at + 1; k < next; k++) {
        negated |= VerbWords.isNegation(sentence.token(k));
      }
      at = next;
    }
    if (main < 0) {
      return first + 1;
    }
    add(first, main, infinitive, modal, negated, had);
    return groups.get(groups.size() - 1).last() + 1;
  }

  /** Whether the token at {@code next} can be ruled by the auxiliary {@code token}. */
  private boolean continues(Token token, int next) {
    if (!words.isVerbal(next) || words.isAttributive(next)) {
      return false;
    }
    Verbs.Form form = Verbs.form(sentence.token(next).lower());
    String lower = token.lower();
    if (MODALS.contains(lower) || token.is("to") || Verbs.lemma(lower).equals("do")) {
      return form.base() || isHave(form.lemma()) || isBe(sentence.token(next).lower());
    }
    return form.participle() || form.gerund() || isBe(sentence.token(next).lower());
  }

  private void add(
      int first, int main, boolean infinitive, String modal, boolean negated, boolean had) {
    String word = sentence.token(main).lower();
    Verbs.Form form = Verbs.form(word);
    String lemma = isBe(word) ? "be" : isHave(form.lemma()) ? "have" : form.lemma();
    int last = main;
    if (main + 1 < sentence.size() && isParticle(main + 1, lemma)) {
      last = main + 1;
      lemma = lemma + " " + sentence.token(last).lower();
    }
    groups.add(
        new VerbGroup(
            first,
            last,
            main,
            lemma,
            form(first, main, infinitive, modal, form),
            modal,
            negated,
            had && main > first));
  }

  private VerbGroup.Form form(
      int first, int main, boolean infinitive, String modal, Verbs.Form form) {
    boolean passive = form.participle() && !isHave(form.lemma()) && hasBe(first, main);
    if (infinitive) {
      return passive ? VerbGroup.Form.PASSIVE_INFINITIVE : VerbGroup.Form.INFINITIVE;
    }
    if (passive) {
      return VerbGroup.Form.PASSIVE;
    }
    boolean alone = first == main;
    if (form.gerund() && alone) {
      return VerbGroup.Form.GERUND;
    }
    if (alone && modal == null && form.participle() && !isHave(form.lemma())) {
      return VerbGroup.Form.BARE;
    }
    return Verbs.form(sentence.token(first).lower()).gerund() && !alone
        ? VerbGroup.Form.GERUND
        : VerbGroup.Form.ACTIVE;
  }

  private boolean hasBe(int first, int main) {
    for (int k = first; k < main; k++) {
      String lower = sentence.token(k).lower();
      if (isBe(lower) || Verbs.lemma(lower).equals("get")) {
        return true;
      }
    }
    return false;
  }

  private boolean isParticle(int at, String lemma) {
    Token token = sentence.token(at);
    PartOfSpeech tag = token.tag();
    boolean adverb = tag == PartOfSpeech.ADV;
    boolean ambiguous = (token.is("in") || token.is("on")) && !endsPhrase(at + 1);
    return (adverb || (tag == PartOfSpeech.ADP && !ambiguous))
        && !isBound(at)
        && PHRASAL.contains(lemma + " " + token.lower());
  }

  /** will cut up to 300 jobs: the particle belongs to the number. */
  private boolean isBound(int at) {
    return at + 2 < sentence.size()
        && sentence.token(at).is("up")
        && sentence.token(at + 1).is("to")
        && (sentence.token(at + 2).tag() == PartOfSpeech.NUM
            || sentence.token(at + 2).is("a")
            || sentence.token(at + 2).is("several"));
  }

  /** broke in, took in 500 refugees: what follows is no place. */
  private boolean endsPhrase(int at) {
    if (at >= sentence.size()) {
      return true;
    }
    PartOfSpeech tag = sentence.token(at).tag();
    return tag == PartOfSpeech.ADV || tag == PartOfSpeech.PUNCT || tag == PartOfSpeech.NUM;
  }

  private static String modal(String lower) {
    return switch (lower) {
      case "'ll", "wo" -> "will";
      case "'d" -> "would";
      case "ca" -> "can";
      default -> lower;
    };
  }

  static boolean isBe(String lower) {
    return switch (lower) {
      case "be", "is", "are", "am", "was", "were", "been", "being", "'s", "'re", "'m" -> true;
      default -> false;
    };
  }

  private static boolean isHave(String lemma) {
    return lemma.equals("have") || lemma.equals("'ve");
  }
}
