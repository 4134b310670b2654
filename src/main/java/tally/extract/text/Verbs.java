package tally.extract.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The verbs of the news and their forms: what lemma a form has, and which forms it may be. The
 * universal part-of-speech tags don't tell a past tense from a participle; this does.
 *
 * <p>Known verbs come from {@code text/verbs.txt}; of unknown ones the lemma is guessed by the
 * spelling rules of English.
 */
public final class Verbs {
  private static final Map<String, Form> FORMS = forms();
  private static final String VOWELS = "aeiou";

  /**
   * What a word form may be.
   *
   * @param lemma the base form
   * @param base whether it is the base form itself
   * @param past whether it may be the past tense
   * @param participle whether it may be the past participle
   * @param gerund whether it is the -ing form
   */
  public record Form(
      String lemma, boolean base, boolean past, boolean participle, boolean gerund) {}

  private Verbs() {}

  /** The form of a known verb. */
  public static Optional<Form> known(String lower) {
    return Optional.ofNullable(FORMS.get(lower));
  }

  /** The form of any word that is tagged as a verb, guessed by its ending if it is unknown. */
  public static Form form(String lower) {
    Form known = FORMS.get(lower);
    return known != null ? known : guess(lower);
  }

  public static String lemma(String lower) {
    return form(lower).lemma();
  }

  /** Whether this may be a past participle: killed, sent, wounded. */
  public static boolean isParticiple(String lower) {
    return form(lower).participle();
  }

  private static Form guess(String lower) {
    int length = lower.length();
    if (length > 5 && lower.endsWith("ing")) {
      return new Form(stem(lower.substring(0, length - 3)), false, false, false, true);
    }
    if (length > 4 && lower.endsWith("ied")) {
      return new Form(lower.substring(0, length - 3) + "y", false, true, true, false);
    }
    if (length > 4 && lower.endsWith("ed")) {
      return new Form(stem(lower.substring(0, length - 2)), false, true, true, false);
    }
    if (length > 4 && lower.endsWith("ies")) {
      return new Form(lower.substring(0, length - 3) + "y", false, false, false, false);
    }
    if (length > 3 && lower.endsWith("s") && !lower.endsWith("ss") && !lower.endsWith("us")) {
      return new Form(lower.substring(0, length - 1), false, false, false, false);
    }
    return new Form(lower, true, false, false, false);
  }

  /** The base form of what is left of a verb without -ed or -ing. */
  private static String stem(String rest) {
    int length = rest.length();
    char last = rest.charAt(length - 1);
    char before = length > 1 ? rest.charAt(length - 2) : 'a';
    if (last == before && "bdgmnprt".indexOf(last) >= 0) {
      return rest.substring(0, length - 1);
    }
    boolean e =
        "cvzu".indexOf(last) >= 0
            || (last == 's' && before != 's')
            || (last == 'g' && "nrda".indexOf(before) >= 0)
            || (last == 'l' && "bcdfgkptz".indexOf(before) >= 0)
            || ("aiou".indexOf(before) >= 0
                && "tkdrm".indexOf(last) >= 0
                && length > 2
                && VOWELS.indexOf(rest.charAt(length - 3)) < 0);
    return e ? rest + "e" : rest;
  }

  private static Map<String, Form> forms() {
    Map<String, Form> forms = new HashMap<>();
    List<Lexicon.Entry> entries = Lexicon.read("text/verbs.txt").entries();
    // Base forms win over inflected ones: lay is rather to lay than the past of lie.
    for (Lexicon.Entry entry : entries) {
      for (String base : spellings(entry.word())) {
        forms.put(base, new Form(entry.word(), true, false, false, false));
      }
    }
    for (Lexicon.Entry entry : entries) {
      String second = entry.cell(1);
      switch (second) {
        case "", "double", "either" -> addRegular(forms, entry.word(), second);
        default -> addIrregular(forms, entry);
      }
    }
    return Map.copyOf(forms);
  }

  private static List<String> spellings(String lemma) {
    return lemma.endsWith("ize")
        ? List.of(lemma, lemma.substring(0, lemma.length() - 3) + "ise")
        : List.of(lemma);
  }

  private static void addRegular(Map<String, Form> forms, String lemma, String doubling) {
    for (String base : spellings(lemma)) {
      forms.putIfAbsent(third(base), new Form(lemma, false, false, false, false));
      for (String stem : stems(base, doubling)) {
        forms.putIfAbsent(stem + "ing", new Form(lemma, false, false, false, true));
      }
      for (String past : pasts(base, doubling)) {
        forms.putIfAbsent(past, new Form(lemma, false, true, true, false));
      }
    }
  }

  private static void addIrregular(Map<String, Form> forms, Lexicon.Entry entry) {
    String lemma = entry.word();
    if (entry.cell(2).isEmpty()) {
      throw entry.wrong("an irregular verb needs its past and its participle");
    }
    forms.putIfAbsent(third(lemma), new Form(lemma, false, false, false, false));
    forms.putIfAbsent(irregularGerund(lemma), new Form(lemma, false, false, false, true));
    List<String> participles = entry.list(2);
    for (String past : entry.list(1)) {
      put(forms, past, lemma, true, participles.contains(past));
    }
    for (String participle : participles) {
      put(forms, participle, lemma, false, true);
    }
  }

  /** A past that looks like the base, as cut or hit, is all of them. */
  private static void put(
      Map<String, Form> forms, String form, String lemma, boolean past, boolean participle) {
    Form before = forms.get(form);
    if (before == null) {
      forms.put(form, new Form(lemma, false, past, participle, false));
    } else if (before.lemma().equals(lemma)) {
      forms.put(
          form,
          new Form(
              lemma,
              before.base(),
              past || before.past(),
              participle || before.participle(),
              false));
    }
  }

  private static String third(String base) {
    if (base.endsWith("y") && !endsInVowelY(base)) {
      return base.substring(0, base.length() - 1) + "ies";
    }
    boolean hissing =
        base.endsWith("s")
            || base.endsWith("x")
            || base.endsWith("z")
            || base.endsWith("ch")
            || base.endsWith("sh")
            || base.endsWith("o");
    return switch (base) {
      case "be" -> "is";
      case "have" -> "has";
      default -> base + (hissing ? "es" : "s");
    };
  }

  private static boolean endsInVowelY(String base) {
    return base.length() > 1 && VOWELS.indexOf(base.charAt(base.length() - 2)) >= 0;
  }

  private static List<String> stems(String base, String doubling) {
    String plain =
        base.endsWith("ie")
            ? base.substring(0, base.length() - 2) + "y"
            : base.endsWith("e")
                    && base.length() > 2
                    && !base.endsWith("ee")
                    && !base.endsWith("oe")
                ? base.substring(0, base.length() - 1)
                : base;
    List<String> stems = new ArrayList<>();
    if (!doubling.equals("double")) {
      stems.add(plain);
    }
    if (!doubling.isEmpty()) {
      stems.add(base + base.charAt(base.length() - 1));
    }
    return stems;
  }

  private static List<String> pasts(String base, String doubling) {
    if (base.endsWith("e")) {
      return List.of(base + "d");
    }
    if (base.endsWith("y") && !endsInVowelY(base)) {
      return List.of(base.substring(0, base.length() - 1) + "ied");
    }
    List<String> pasts = new ArrayList<>();
    for (String stem : stems(base, doubling)) {
      pasts.add(stem + "ed");
    }
    return pasts;
  }

  private static String irregularGerund(String lemma) {
    char last = lemma.charAt(lemma.length() - 1);
    boolean shortVowel =
        lemma.length() > 2
            && VOWELS.indexOf(lemma.charAt(lemma.length() - 2)) >= 0
            && VOWELS.indexOf(lemma.charAt(lemma.length() - 3)) < 0
            && "bdgmnprt".indexOf(last) >= 0
            && !lemma.equals("broadcast");
    if (shortVowel) {
      return lemma + last + "ing";
    }
    return stems(lemma, "").get(0) + "ing";
  }
}
