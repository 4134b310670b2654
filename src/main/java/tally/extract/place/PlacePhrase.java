package tally.extract.place;

import tally.model.Span;

/**
 * A preposition with the name of a place.
 *
 * @param preposition index of the preposition in its sentence
 * @param last index of the name's last token
 * @param name where the name stands
 * @param farther by how many words the preposition makes it farther off
 * @param fronted whether it stands before its clause: {@code In Kyiv, 12 people were killed}
 */
record PlacePhrase(int preposition, int last, Span name, int farther, boolean fronted) {}
