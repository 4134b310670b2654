package tally.tabulate.source;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/**
 * What is left of a word of a name once the ways to write it in Latin letters are set aside: {@code
 * Andrii}, {@code Andriy} and {@code Andrey} are one, and so are {@code Zelensky} and {@code
 * Zelenskyy}, {@code Yusuf} and {@code Youssef}.
 */
final class Sound {
  /** Letters that Unicode does not take apart into a letter and its mark. */
  private static final List<String[]> LETTERS =
      pairs("ł l", "ø o", "ß ss", "æ ae", "œ oe", "đ d", "ð d", "þ th", "ı i", "ħ h");

  /** In this order. The letter y comes late, so that each writing of the Slavic -iy meets it. */
  private static final List<String[]> WRITINGS =
      pairs(
          "tsch ch", "shch sh", "sch sh", "dzh j", "kh h", "gh g", "dh d", "ph f", "ck k", "ks x",
          "tz ts", "q k", "ou u", "oo u", "iy i", "yi i", "yy i", "ij i", "yj i", "y i");

  private static final List<String> OPEN_ENDINGS = List.of("ei", "ej", "ey");
  private static final int SHORT = 5;

  private Sound() {}

  /** The word in plain small letters, without marks and apostrophes: {@code Müller} is muller. */
  static String plain(String word) {
    String bare = Normalizer.normalize(word, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
    StringBuilder letters = new StringBuilder(bare.length());
    for (int i = 0; i < bare.length(); i++) {
      char c = bare.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        letters.append(c);
      }
    }
    return replaceAll(letters.toString(), LETTERS);
  }

  /** The word as it sounds, whatever system transliterated it. */
  static String of(String word) {
    String plain = plain(word);
    for (String ending : OPEN_ENDINGS) {
      if (plain.length() >= SHORT && plain.endsWith(ending)) {
        plain = plain.substring(0, plain.length() - 2) + "i";
      }
    }
    return withoutDoubles(replaceAll(plain, WRITINGS));
  }

  /**
   * Whether two sounds may be one name: the same consonants, as many vowels between them, and the
   * same end, so that {@code Mohamed} is {@code Muhammad}, but {@code Mario} is not {@code Maria},
   * nor {@code Daniel} {@code Danielle}.
   */
  static boolean alike(String one, String other) {
    if (one.equals(other)) {
      return true;
    }
    return Math.min(one.length(), other.length()) >= SHORT
        && consonants(one).equals(consonants(other))
        && vowelGroups(one) == vowelGroups(other)
        && one.charAt(one.length() - 1) == other.charAt(other.length() - 1);
  }

  static String consonants(String sound) {
    StringBuilder consonants = new StringBuilder(sound.length());
    for (int i = 0; i < sound.length(); i++) {
      if (!isVowel(sound.charAt(i))) {
        consonants.append(sound.charAt(i));
      }
    }
    return consonants.toString();
  }

  private static int vowelGroups(String sound) {
    int groups = 0;
    for (int i = 0; i < sound.length(); i++) {
      if (isVowel(sound.charAt(i)) && (i == 0 || !isVowel(sound.charAt(i - 1)))) {
        groups++;
      }
    }
    return groups;
  }

  private static boolean isVowel(char c) {
    return "aeiou".indexOf(c) >= 0;
  }

  private static String withoutDoubles(String word) {
    StringBuilder single = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      if (i == 0 || word.charAt(i) != word.charAt(i - 1)) {
        single.append(word.charAt(i));
      }
    }
    return single.toString();
  }

  private static String replaceAll(String word, List<String[]> pairs) {
    String replaced = word;
    for (String[] pair : pairs) {
      replaced = replaced.replace(pair[0], pair[1]);
    }
    return replaced;
  }

  private static List<String[]> pairs(String... pairs) {
    return List.of(pairs).stream().map(pair -> pair.split(" ", 2)).toList();
  }
}
