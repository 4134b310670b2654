package tally.extract.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import tally.model.Span;
import tally.model.Token;

/**
 * Cuts a stretch of text into tokens the way Universal Dependencies does for English, because the
 * part-of-speech model was trained on that: clitics apart ({@code Ukraine|'s}, {@code do|n't}),
 * abbreviations with their dot, punctuation one by one. Two departures serve numbers: a number
 * stands apart from the letters that follow it ({@code 152|mm}, {@code 1|st}), and a hyphenated
 * word is cut only where a number word starts it ({@code twenty|-|five}, but {@code high-rise}).
 * And what a scraped page has run together is parted.
 */
public final class Tokenizer {
  private static final Set<String> ABBREVIATIONS = Lexicon.read("text/abbreviations.txt").words();
  private static final Set<String> NUMBER_WORDS = Lexicon.read("text/number-words.txt").words();
  private static final List<String> CLITICS = List.of("'s", "'re", "'ve", "'ll", "'d", "'m");
  private static final Set<String> SCALES =
      Set.of("hundred", "thousand", "million", "billion", "trillion");
  private static final int LONGEST_ADDRESS = 2048;
  private static final int SHORTEST_SCALE = 7;
  private static final int LONGEST_SCALE = 8;
  private static final int SHORTEST_RUN_ON = 2;

  public List<Token> tokens(String text, Span span) {
    List<Token> tokens = new ArrayList<>();
    int at = span.start();
    while (at < span.end()) {
      int c = text.codePointAt(at);
      if (isBlank(c)) {
        at += Character.charCount(c);
        continue;
      }
      int markup = Markup.endOf(text, at, span.end());
      if (markup > at) {
        at = markup;
        continue;
      }
      int past = Math.max(endOfToken(text, at, span.end(), c), at + Character.charCount(c));
      int end = Math.min(past, span.end());
      if (Character.isLetter(c)) {
        addWord(text, at, end, span.end(), tokens);
      } else {
        tokens.add(Token.untagged(text.substring(at, end), at));
      }
      at = end;
    }
    return tokens;
  }

  /** White space of any width, and the invisible characters that scraped pages are full of. */
  public static boolean isBlank(int c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || c == 0xFEFF
        || c == 0x200B
        || c == 0x200C
        || c == 0x200D
        || c == 0x2060
        || c == 0x00AD
        || Character.isISOControl(c);
  }

  private static int endOfToken(String text, int at, int limit, int c) {
    if (Character.isDigit(c) && Character.isBmpCodePoint(c)) {
      return endOfNumber(text, at, limit);
    }
    if (Character.isLetter(c)) {
      int address = endOfAddress(text, at, limit);
      return address > at ? address : endOfWord(text, at, limit);
    }
    int end = at + Character.charCount(c);
    if (c == '\'' && end < limit && text.charAt(end) == '\'') {
      return end + 1; // two apostrophes for a quotation mark
    }
    if (isApostrophe(c)) {
      return endOfLooseClitic(text, at, limit);
    }
    while (end < limit && c == text.codePointAt(end) && (c == '.' || c == '-' || c == '*')) {
      end += Character.charCount(c);
    }
    return end;
  }

  /** Digits with the commas, dots and blanks that group them: 12,000, 12.5, 12 000. */
  private static int endOfNumber(String text, int at, int limit) {
    int end = at;
    while (end < limit) {
      char c = text.charAt(end);
      if (Character.isDigit(c)) {
        end++;
      } else if ((c == ',' || c == '.') && isDigit(text, end + 1, limit)) {
        end++;
      } else if (isThousandsGap(c) && end - at <= 3 && isThreeDigits(text, end + 1, limit)) {
        end = endOfGroups(text, end, limit);
        return end;
      } else {
        return end;
      }
    }
    return end;
  }

  private static int endOfGroups(String text, int at, int limit) {
    int end = at;
    while (end < limit && isThousandsGap(text.charAt(end)) && isThreeDigits(text, end + 1, limit)) {
      end += 4;
    }
    return end;
  }

  /** A narrow, thin or no-break space between groups; a plain one could separate two numbers. */
  private static boolean isThousandsGap(char c) {
    return c == 0x00A0 || c == 0x202F || c == 0x2009;
  }

  private static boolean isThreeDigits(String text, int at, int limit) {
    return isDigit(text, at, limit)
        && isDigit(text, at + 1, limit)
        && isDigit(text, at + 2, limit)
        && !isDigit(text, at + 3, limit);
  }

  private static boolean isDigit(String text, int at, int limit) {
    return at < limit && Character.isDigit(text.charAt(at));
  }

  private static int endOfAddress(String text, int at, int limit) {
    int end = at;
    boolean address = text.startsWith("http", at) || text.startsWith("www.", at);
    int farthest = Math.min(limit, at + LONGEST_ADDRESS);
    boolean known = address;
    while (end < farthest
        && !isBlank(text.charAt(end))
        && "\"<>()[]”“".indexOf(text.charAt(end)) < 0) {
      char c = text.charAt(end);
      if (c == '@' && end > at) {
        known = true;
      } else if (!address && !isAddressCharacter(c)) {
        break;
      }
      end++;
    }
    if (!known) {
      return at;
    }
    while (end > at && ".,;:!?'’".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end;
  }

  private static boolean isAddressCharacter(char c) {
    return c < 0x80 && (Character.isLetterOrDigit(c) || "._-+@".indexOf(c) >= 0);
  }

  /** Letters with inner apostrophes, hyphens, dots (U.S.) and digits (G7). */
  private static int endOfWord(String text, int at, int limit) {
    int end = at;
    boolean digits = false;
    while (end < limit) {
      int c = text.codePointAt(end);
      if (Character.isLetter(c) || isMark(c)) {
        if (Character.isUpperCase(c) && (isScale(text, at, end) || isOwner(text, at, end))) {
          return end;
        }
        end += Character.charCount(c);
      } else if (Character.isDigit(c)) {
        if (!digits && isRunOn(text, at, end, limit)) {
          return end;
        }
        digits = true;
        end++;
      } else if (isInner(text, end, limit, c) && !digits) {
        end++;
      } else {
        break;
      }
    }
    return withAbbreviationDot(text, at, end, limit);
  }

  /** The scale of a number whose blank is lost: 1.2 millionCovid-19 deaths. */
  private static boolean isScale(String text, int at, int end) {
    int letters = end - at;
    return letters >= SHORTEST_SCALE
        && letters <= LONGEST_SCALE
        && SCALES.contains(text.substring(at, end));
  }

  /** A word whose blank is lost before a number: including3,500, the2024 vote. */
  private static boolean isRunOn(String text, int at, int end, int limit) {
    int past = endOfNumber(text, end, limit);
    boolean number =
        past - end >= SHORTEST_RUN_ON && (past >= limit || !Character.isLetter(text.charAt(past)));
    return number
        && end - at <= RunOns.LONGEST
        && RunOns.isBeforeNumber(text.substring(at, end), past - end);
  }

  /** The owner whose blank is lost: Iran'sFars. */
  private static boolean isOwner(String text, int at, int end) {
    return end - at > 2 && text.charAt(end - 1) == 's' && isApostrophe(text.charAt(end - 2));
  }

  private static boolean isMark(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }

  private static boolean isInner(String text, int at, int limit, int c) {
    if (at + 1 >= limit || !Character.isLetter(text.charAt(at + 1))) {
      return false;
    }
    if (c == '.') {
      // U.S. and a.m., but not the missing space of "munitions.Further"
      boolean single = at < 2 || !Character.isLetter(text.charAt(at - 2));
      boolean nextSingle = at + 2 >= limit || !Character.isLetter(text.charAt(at + 2));
      return single && nextSingle;
    }
    return c == '-' || c == 0x2010 || c == 0x2011 || isApostrophe(c) || c == '&';
  }

  private static int withAbbreviationDot(String text, int at, int end, int limit) {
    if (end >= limit || text.charAt(end) != '.') {
      return end;
    }
    String word = text.substring(at, end);
    boolean initial = end - at == 1 && Character.isUpperCase(text.charAt(at));
    boolean dotted = word.indexOf('.') > 0;
    return initial || dotted || ABBREVIATIONS.contains(word.toLowerCase(Locale.ROOT) + ".")
        ? end + 1
        : end;
  }

  /** The 's of a quoted or bracketed word, which no letter touches; else the apostrophe alone. */
  private static int endOfLooseClitic(String text, int at, int limit) {
    boolean s = at + 1 < limit && text.charAt(at + 1) == 's';
    boolean ends = at + 2 >= limit || !Character.isLetterOrDigit(text.charAt(at + 2));
    boolean follows = at > 0 && !isBlank(text.charAt(at - 1));
    return s && ends && follows ? at + 2 : at + 1;
  }

  private static boolean isApostrophe(int c) {
    return c == '\'' || c == '’' || c == '‘';
  }

  private static void addWord(String text, int at, int end, int limit, List<Token> tokens) {
    String word = text.substring(at, end);
    String lower = word.toLowerCase(Locale.ROOT).replace('’', '\'');
    int cut = clitic(lower);
    if (cut > 0) {
      addHyphenated(word.substring(0, cut), at, tokens);
      tokens.add(Token.untagged(word.substring(cut), at + cut));
      return;
    }
    boolean number = end < limit && Character.isDigit(text.charAt(end));
    int joined = RunOns.cut(word, tokens, number);
    if (joined > 0) {
      tokens.add(Token.untagged(word.substring(0, joined), at));
    }
    addHyphenated(word.substring(joined), at + joined, tokens);
  }

  private static int clitic(String lower) {
    if (lower.length() > 3 && lower.endsWith("n't")) {
      return lower.length() - 3;
    }
    if (lower.equals("cannot")) {
      return 3;
    }
    for (String clitic : CLITICS) {
      if (lower.length() > clitic.length() && lower.endsWith(clitic)) {
        return lower.length() - clitic.length();
      }
    }
    return -1;
  }

  private static void addHyphenated(String word, int at, List<Token> tokens) {
    int hyphen = firstHyphen(word);
    if (hyphen > 0 && NUMBER_WORDS.contains(word.substring(0, hyphen).toLowerCase(Locale.ROOT))) {
      tokens.add(Token.untagged(word.substring(0, hyphen), at));
      tokens.add(Token.untagged(word.substring(hyphen, hyphen + 1), at + hyphen));
      addHyphenated(word.substring(hyphen + 1), at + hyphen + 1, tokens);
    } else {
      tokens.add(Token.untagged(word, at));
    }
  }

  private static int firstHyphen(String word) {
    for (int i = 1; i < word.length() - 1; i++) {
      char c = word.charAt(i);
      if (c == '-' || c == 0x2010 || c == 0x2011) {
        return i;
      }
    }
    return -1;
  }
}
