package tally.extract.asof;

import tally.extract.phrase.VerbGroup;

/**
 * A clause of a sentence, as far as dates are concerned: what stands together under one verb.
 *
 * @param index its place among the clauses of the sentence, from 0
 * @param parent the clause that it belongs to or goes on from; -1 for the first one
 * @param tie how it hangs together with that clause
 * @param first index of its first token in the sentence, the word that opens it included
 * @param verb its verb group, or null if it has none
 */
record Segment(int index, int parent, Tie tie, int first, VerbGroup verb) {
  /** How a clause hangs together with the one it belongs to. */
  enum Tie {
    /** It belongs to none. */
    MAIN,
    /** Goes on after and, but, while or a semicolon, with a verb of its own. */
    NEXT,
    /** who were arrested; which left 12 dead. */
    RELATIVE,
    /** when a bus crashed; after rebels raided the town: of the same event. */
    WITH,
    /** before it closed; since it opened; if it rains: of another time. */
    APART,
    /** said that 12 people had died. */
    CONTENT,
    /** , killing 12; , with 12 still missing. */
    TAIL,
    /** Between brackets or dashes; a list after a colon. */
    ASIDE
  }

  Segment with(VerbGroup group) {
    return new Segment(index, parent, tie, first, group);
  }
}
