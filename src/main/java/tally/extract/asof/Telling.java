package tally.extract.asof;

import java.util.Set;
import tally.extract.phrase.VerbGroup;
import tally.extract.text.Verbs;
import tally.model.Sentence;

/** How the verb of a figure places it: as past, as present, as still to come. */
enum Telling {
  /** 12 people were killed. */
  PAST,
  /** 12 people have been killed. */
  PERFECT,
  /** 12 people had been killed. */
  PLUPERFECT,
  /** The fleet has 45 aircraft; seven remain in hospital. */
  PRESENT,
  /** 300 more will be sent; plans to send 300. */
  AHEAD,
  /** Killing 12; 12 dead: like the clause it hangs on. */
  OPEN;

  private static final Set<String> AHEAD_MODALS = Set.of("will", "would", "shall", "should", "may");

  /**
   * How a verb tells in its sentence: one without an auxiliary of its own shares that of the verb
   * that it goes on from (two have been killed and nine wounded), and may be but a participle
   * (flanked by two tugs, the ship leaves).
   */
  static Telling of(Segments segments, VerbGroup group) {
    Telling alone = of(segments.sentence(), group);
    if (group == null || group.form() != VerbGroup.Form.BARE) {
      return alone;
    }
    Segment segment = segments.at(group.main());
    VerbGroup leading = segment.verb();
    boolean other = leading != null && leading.isFinite() && leading.main() != group.main();
    if (other && leading.main() > group.main()) {
      return group.first() == segment.first() ? OPEN : alone;
    }
    VerbGroup before = other ? leading : goesOnFrom(segments, segment);
    Telling shared = of(segments.sentence(), before);
    boolean participle = Verbs.form(word(segments, group)).participle();
    return participle && (shared == PERFECT || shared == PLUPERFECT) ? shared : alone;
  }

  private static VerbGroup goesOnFrom(Segments segments, Segment segment) {
    return segment.tie() == Segment.Tie.NEXT ? segments.get(segment.parent()).verb() : null;
  }

  private static String word(Segments segments, VerbGroup group) {
    return segments.sentence().token(group.main()).lower();
  }

  private static Telling of(Sentence sentence, VerbGroup group) {
    if (group == null) {
      return OPEN;
    }
    if (group.modal() != null) {
      return modal(sentence, group);
    }
    if (group.past()) {
      return PLUPERFECT;
    }
    String first = sentence.token(group.first()).lower();
    return switch (group.form()) {
      case INFINITIVE, PASSIVE_INFINITIVE -> AHEAD;
      case GERUND -> OPEN;
      case BARE -> PAST;
      case ACTIVE, PASSIVE -> finite(group, first);
    };
  }

  /** might have been killed, must have been killed: it lies behind. */
  private static Telling modal(Sentence sentence, VerbGroup group) {
    for (int at = group.first(); at < group.main(); at++) {
      if (sentence.token(at).is("have")) {
        return PAST;
      }
    }
    return AHEAD_MODALS.contains(group.modal()) ? AHEAD : PRESENT;
  }

  private static Telling finite(VerbGroup group, String first) {
    boolean alone = group.first() == group.main();
    return switch (first) {
      case "has", "have", "'ve" -> alone ? PRESENT : PERFECT;
      case "is", "are", "am", "'s", "'re" -> PRESENT;
      case "was", "were", "did", "got" -> PAST;
      default -> Verbs.form(first).past() ? PAST : PRESENT;
    };
  }
}
