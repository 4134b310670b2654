package tally.model;

/** Why a number is no figure. */
public enum Rejection {
  DATE,
  TIME,
  AGE,
  ORDINAL,
  /** Part of a name or designation: MiG-29, Article 5, G7. */
  NAME,
  /** A calibre or size that describes a thing: 152mm shells. */
  SIZE,
  SCORE,
  PHONE,
  /** A list, page, section or reference number. */
  LIST_NUMBER,
  RATIO,
  /** One as a pronoun or article: one of the, in one case. */
  PRONOUN,
  /** Points back and reports nothing: the two leaders. */
  ANAPHOR,
  /** A vague word that merely colours: several initiatives. */
  COLOUR,
  ADDRESS,
  /** A figure of speech: one hundred percent, a thousand times no. */
  IDIOM,
  /** Menus, appeals, bios, captions, counters. */
  FURNITURE,
  /** Nothing in the text tells what is counted. */
  NOTHING_COUNTED
}
