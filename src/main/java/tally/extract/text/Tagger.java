package tally.extract.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import opennlp.tools.postag.POSModel;
import tally.model.PartOfSpeech;
import tally.model.Sentence;
import tally.model.Token;

/**
 * Tags tokens with OpenNLP's English model, trained on Universal Dependencies EWT. The model is
 * read once for the whole JVM and shared by all taggers.
 */
public final class Tagger {
  static final String MODEL = "/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin";

  private static final Set<String> SMALL = Lexicon.read("text/small-words.txt").words();

  /** Holds the model, which takes half a second to read, until the first sentence needs it. */
  private static final class Shared {
    static final TagModel MODEL = read();

    private static TagModel read() {
      try (InputStream in = Tagger.class.getResourceAsStream(Tagger.MODEL)) {
        if (in == null) {
          throw new IllegalStateException("missing model " + Tagger.MODEL);
        }
        return new TagModel(new POSModel(in));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** Whether the model knows a word, in small letters: one of the 4,000 or so most usual ones. */
  static boolean knows(String lower) {
    return Shared.MODEL.knows(lower);
  }

  /** The same sentence with its tokens tagged. */
  public Sentence tag(Sentence sentence) {
    boolean headline = isHeadline(sentence);
    List<String> words = new ArrayList<>(sentence.size());
    for (Token token : sentence.tokens()) {
      words.add(plain(headline && isNoName(token) ? token.lower() : token.text()));
    }
    List<String> tags = Shared.MODEL.tag(words);
    boolean mixedCase = sentence.tokens().stream().anyMatch(Tagger::isLowerCase);
    List<Token> tokens = new ArrayList<>(words.size());
    for (int i = 0; i < words.size(); i++) {
      tokens.add(
          sentence
              .token(i)
              .tagged(mended(sentence.token(i), partOfSpeech(tags.get(i)), mixedCase)));
    }
    return new Sentence(sentence.index(), sentence.paragraph(), sentence.span(), tokens);
  }

  /** Whether all long words begin with a capital, so that capitals tell no names. */
  private static boolean isHeadline(Sentence sentence) {
    int capital = 0;
    int small = 0;
    for (Token token : sentence.tokens()) {
      if (token.text().length() > 3 && Character.isLetter(token.text().charAt(0))) {
        capital += token.startsUpper() ? 1 : 0;
        small += token.startsUpper() ? 0 : 1;
      }
    }
    return capital >= 2 && small * 4 <= capital;
  }

  /** A verb or a word of grammar, which the model knows better in small letters. */
  private static boolean isNoName(Token token) {
    return Verbs.known(token.lower()).isPresent() || SMALL.contains(token.lower());
  }

  /** The place of a dateline (ATHENS), an acronym (HUR): a name, whatever the model thinks. */
  private static boolean isShouted(Token token) {
    String text = token.text();
    int upper = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isUpperCase(c)) {
        upper++;
      } else if (Character.isLetterOrDigit(c)) {
        return false;
      }
    }
    return upper > 1;
  }

  private static boolean isLowerCase(Token token) {
    return token.text().length() > 2 && Character.isLowerCase(token.text().charAt(1));
  }

  /** The model has seen few hyphenated words and typographic clitics: it calls them punctuation. */
  private static PartOfSpeech mended(Token token, PartOfSpeech tag, boolean mixedCase) {
    if (isShouted(token) && mixedCase) {
      return PartOfSpeech.PROPN;
    }
    if (tag != PartOfSpeech.PUNCT || token.text().length() == 1) {
      return tag;
    }
    if (token.lower().startsWith("'")) {
      return PartOfSpeech.PART;
    }
    if (!Character.isLetter(token.text().codePointAt(0))) {
      return tag;
    }
    return token.startsUpper() ? PartOfSpeech.PROPN : PartOfSpeech.ADJ;
  }

  /** The model glues the tags of contracted words, as in AUX+PART: the first one counts. */
  private static PartOfSpeech partOfSpeech(String tag) {
    int plus = tag.indexOf('+');
    String first = plus < 0 ? tag : tag.substring(0, plus);
    return switch (first) {
      case "ADJ" -> PartOfSpeech.ADJ;
      case "ADP" -> PartOfSpeech.ADP;
      case "ADV" -> PartOfSpeech.ADV;
      case "AUX" -> PartOfSpeech.AUX;
      case "CCONJ" -> PartOfSpeech.CCONJ;
      case "DET" -> PartOfSpeech.DET;
      case "INTJ" -> PartOfSpeech.INTJ;
      case "NOUN" -> PartOfSpeech.NOUN;
      case "NUM" -> PartOfSpeech.NUM;
      case "PART" -> PartOfSpeech.PART;
      case "PRON" -> PartOfSpeech.PRON;
      case "PROPN" -> PartOfSpeech.PROPN;
      case "PUNCT" -> PartOfSpeech.PUNCT;
      case "SCONJ" -> PartOfSpeech.SCONJ;
      case "SYM" -> PartOfSpeech.SYM;
      case "VERB" -> PartOfSpeech.VERB;
      default -> PartOfSpeech.X;
    };
  }

  /** The quotes and dashes that the model was trained on. */
  private static String plain(String word) {
    return switch (word) {
      case "“", "”", "„", "«", "»" -> "\"";
      case "–", "—", "--" -> "-";
      default -> word.replace('’', '\'').replace('‘', '\'');
    };
  }
}
