package tally.extract.source;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import tally.extract.text.ArticleText;
import tally.extract.text.Lexicon;
import tally.extract.text.Verbs;
import tally.model.Attribution;
import tally.model.PartOfSpeech;
import tally.model.Sentence;
import tally.model.Token;

/** Whether a statement opens something longer: a list, a bulletin, a paragraph in its own voice. */
final class Openings {
  private static final Set<String> BULLETINS = ofClass("bulletin");
  private static final Set<String> REGULAR = ofClass("regular");
  private static final Set<String> WRITER = ofClass("writer");
  private static final Set<String> THOSE = Set.of("those", "these", "them", "whom");
  private static final int NEAR = 4;

  /** How far a statement reaches beyond its sentence. */
  enum Reach {
    NONE,
    /** The rest of its paragraph, and the items of a list right below. */
    PARAGRAPH,
    /** The paragraph below. */
    NEXT,
    /** Until another source, a heading or the writer's voice. */
    OPEN,
    /** A section of a round-up: until the next one. */
    SECTION
  }

  private final ArticleText text;
  private final Lines lines;

  Openings(ArticleText text, Lines lines) {
    this.text = text;
    this.lines = lines;
  }

  private static Set<String> ofClass(String wanted) {
    Set<String> words = new HashSet<>();
    for (Lexicon.Entry entry : Lexicon.read("source/bulletins.txt").distinct()) {
      switch (entry.cell(1)) {
        case "bulletin", "regular", "writer" -> {
          if (entry.cell(1).equals(wanted)) {
            words.add(entry.word());
          }
        }
        default -> throw entry.wrong("not one of the known classes: " + entry.cell(1));
      }
    }
    return Set.copyOf(words);
  }

  /** How far the statement reaches; {@code nextLine} is the paragraph below. */
  Reach of(Sentence sentence, Attribution attribution, int nextLine) {
    if (attribution.rule().startsWith("denied")) {
      return Reach.NONE;
    }
    if (pointsBack(sentence, attribution) && !isThisIs(sentence)) {
      return Reach.OPEN;
    }
    boolean introduces = Lines.lastToken(sentence).text().equals(":");
    boolean following = says(sentence, "following") || says(sentence, "follows");
    boolean bulletin = isBulletin(sentence);
    if (introduces) {
      boolean list = lines.isItem(nextLine);
      return list ? Reach.PARAGRAPH : following || bulletin ? Reach.OPEN : Reach.NEXT;
    }
    boolean colon = text.quote(attribution.cue()).endsWith(":");
    return bulletin || colon ? Reach.PARAGRAPH : Reach.NONE;
  }

  /** Update, bulletin: what comes regularly. */
  static boolean isBulletinWord(String lower) {
    return BULLETINS.contains(lower);
  }

  /** In its evening update, in a daily bulletin. */
  private static boolean isBulletin(Sentence sentence) {
    for (int i = 1; i < sentence.size(); i++) {
      if (BULLETINS.contains(sentence.token(i).lower())) {
        for (int k = Math.max(0, i - NEAR); k < i; k++) {
          if (REGULAR.contains(sentence.token(k).lower())) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private static boolean says(Sentence sentence, String word) {
    for (int i = Math.max(0, sentence.size() - NEAR); i < sentence.size(); i++) {
      if (sentence.token(i).lower().equals(word)) {
        return true;
      }
    }
    return false;
  }

  /** "The army said this in a post", "This was reported by the army", "This is according to it". */
  boolean pointsBack(Sentence sentence, Attribution attribution) {
    int cueEnd = sentence.tokenAt(attribution.cue().end() - 1);
    boolean object =
        cueEnd + 1 < sentence.size()
            && sentence.token(cueEnd + 1).lower().equals("this")
            && closes(sentence, cueEnd + 2);
    boolean subject =
        attribution.rule().equals("passive-by") && sentence.token(0).lower().equals("this");
    return object || subject || isThisIs(sentence);
  }

  /** Said this in, said this on; not: said this week. */
  private static boolean closes(Sentence sentence, int next) {
    return next >= sentence.size()
        || Vocabulary.functionWord(sentence.token(next).lower())
            .filter(k -> k == Words.Kind.PREPOSITION)
            .isPresent()
        || !Character.isLetter(sentence.token(next).text().charAt(0));
  }

  /** That's according to the sheriff. */
  boolean isThisIs(Sentence sentence) {
    String first = sentence.token(0).lower();
    boolean points = first.equals("this") || first.equals("that");
    return points && sentence.size() > 3 && sentence.token(2).lower().equals("according");
  }

  /** The writer speaks again: earlier, meanwhile, could not be verified. */
  boolean isWritersVoice(Sentence sentence) {
    return WRITER.contains(sentence.token(0).lower());
  }

  /** That figure includes 14 children; that compares with 12 last year; up from 12. */
  private static boolean isOfFigure(Sentence sentence, Sentence before) {
    if (sentence.size() < NEAR || !holdsNumber(before)) {
      return false;
    }
    String first = sentence.token(0).lower();
    String next = sentence.token(1).lower();
    boolean points = first.equals("that") || first.equals("this") || first.equals("the");
    boolean figure =
        points && RecordWords.FIGURE.has(next) && !sentence.token(2).lower().equals("of");
    boolean compares = points && !first.equals("the") && Verbs.lemma(next).equals("compare");
    boolean is = points && !first.equals("the") && (next.equals("is") || next.equals("was"));
    int up = is ? 2 : 0;
    boolean from =
        (is || first.equals("up") || first.equals("down"))
            && sentence.token(up + 1).lower().equals("from");
    return figure || compares || from;
  }

  /** Of them, 14 are children; five were soldiers; two guards, where guards were counted before. */
  boolean isShare(Sentence sentence, Sentence before) {
    if (isOfFigure(sentence, before)) {
      return true;
    }
    int first = 0;
    String word = sentence.token(0).lower();
    if ((word.equals("of") || word.equals("among")) && sentence.size() > 2) {
      return THOSE.contains(sentence.token(1).lower());
    }
    while (first + 1 < sentence.size() && isLead(sentence.token(first))) {
      first++;
    }
    boolean number = isNumber(sentence.token(first));
    if (!number || first + 2 >= sentence.size()) {
      return false;
    }
    String next = sentence.token(first + 1).lower();
    boolean share = next.equals("of") && THOSE.contains(sentence.token(first + 2).lower());
    boolean alone = next.equals("were") || next.equals("are") || next.equals("remain");
    return holdsNumber(before) && (share || alone || holds(before, next));
  }

  private static boolean isLead(Token token) {
    return switch (token.lower()) {
      case "at", "least", "about", "some", "only", "another", "all" -> true;
      default -> false;
    };
  }

  private static boolean isNumber(Token token) {
    return token.startsWithDigit()
        || (Vocabulary.functionWord(token.lower()).isEmpty() && token.tag() == PartOfSpeech.NUM);
  }

  private static boolean holdsNumber(Sentence sentence) {
    return sentence.tokens().stream().anyMatch(Openings::isNumber);
  }

  private static boolean holds(Sentence sentence, String noun) {
    Optional<Token> same =
        sentence.tokens().stream()
            .filter(t -> t.lower().equals(noun) || t.lower().equals(Verbs.lemma(noun)))
            .findFirst();
    return noun.length() > 3 && same.isPresent();
  }
}
