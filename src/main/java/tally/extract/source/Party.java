package tally.extract.source;

import tally.model.SourceType;

/**
 * Who a source phrase means.
 *
 * @param name the fullest name that the article gives
 * @param type what kind of body
 * @param kind which pronouns fit
 * @param gender m, f, or - if unknown
 * @param head the noun it is about, singular and in lower case; of a name its last word
 */
record Party(String name, SourceType type, Kind kind, String gender, String head) {
  /** Which pronouns can stand for a source. */
  enum Kind {
    PERSON,
    PEOPLE,
    BODY,
    /** A name that may be a person's or a body's. */
    EITHER
  }

  boolean isPerson() {
    return kind == Kind.PERSON || kind == Kind.EITHER;
  }

  boolean isBody() {
    return kind == Kind.BODY || kind == Kind.EITHER;
  }
}
