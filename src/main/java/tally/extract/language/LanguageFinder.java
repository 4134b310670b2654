package tally.extract.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;
import tally.extract.text.Lexicon;

/**
 * Tells whether a text is in another language than English.
 *
 * <p>Text in which words stand that only English has, and often, needs no model: so it is with all
 * but the shortest English articles, and the model (100 MB in memory, two seconds to load) is
 * loaded only where there is doubt. Lingua would add 110 MB to the jar where OpenNLP's detector
 * adds 10, and the latter never took one of 400 English articles for anything else.
 */
public final class LanguageFinder {
  private static final String MODEL = "/langdetect-183.bin";
  private static final Set<String> ENGLISH = Lexicon.read("language/english-words.txt").words();

  /** So much of a text tells its language. */
  private static final int SEEN = 2_000;

  /** Fewer letters, such as a headline's, tell too little. */
  private static final int FEWEST_LETTERS = 60;

  private static final double SHARE_OF_ENGLISH = 0.08;

  /** Less likely English than this, where another language is likelier, is not English. */
  private static final double UNLIKELY = 0.03;

  private LanguageDetectorME detector;

  /** The model, loaded when the first text is in doubt. */
  private static final class Shared {
    static final LanguageDetectorModel MODEL = read();
    static final Map<String, String> TWO_LETTERS = twoLetters();

    private Shared() {}

    private static LanguageDetectorModel read() {
      try (InputStream in = LanguageFinder.class.getResourceAsStream(LanguageFinder.MODEL)) {
        if (in == null) {
          throw new IllegalStateException("missing model " + LanguageFinder.MODEL);
        }
        return new LanguageDetectorModel(in);
      } catch (IOException e) {
        throw new UncheckedIOException(LanguageFinder.MODEL, e);
      }
    }

    private static Map<String, String> twoLetters() {
      Map<String, String> codes = new HashMap<>();
      for (String two : Locale.getISOLanguages()) {
        codes.put(Locale.forLanguageTag(two).getISO3Language(), two);
      }
      codes.put("cmn", "zh");
      codes.put("nob", "nb");
      return codes;
    }
  }

  /**
   * The language of a text that is not English: its ISO 639-1 code, or the code of ISO 639-3 where
   * it has no other; nothing for English and for what can't be told.
   */
  public Optional<String> foreign(String text) {
    String start = text.substring(0, Math.min(text.length(), SEEN));
    if (letters(start) < FEWEST_LETTERS || isPlainlyEnglish(start)) {
      return Optional.empty();
    }
    if (detector == null) {
      detector = new LanguageDetectorME(Shared.MODEL);
    }
    Language[] likely = detector.predictLanguages(start);
    for (Language language : likely) {
      if (language.getLang().equals("eng") && language.getConfidence() >= UNLIKELY) {
        return Optional.empty();
      }
    }
    String best = likely[0].getLang();
    return best.equals("eng")
        ? Optional.empty()
        : Optional.of(Shared.TWO_LETTERS.getOrDefault(best, best));
  }

  private static long letters(String text) {
    return text.chars().filter(Character::isLetter).count();
  }

  private static boolean isPlainlyEnglish(String text) {
    int words = 0;
    int english = 0;
    int from = 0;
    for (int at = 0; at <= text.length(); at++) {
      if (at == text.length() || !Character.isLetter(text.charAt(at))) {
        if (at > from) {
          words++;
          english += ENGLISH.contains(text.substring(from, at).toLowerCase(Locale.ROOT)) ? 1 : 0;
        }
        from = at + 1;
      }
    }
    return english >= SHARE_OF_ENGLISH * words;
  }
}
