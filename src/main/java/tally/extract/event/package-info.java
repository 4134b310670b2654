/** What happened to the counted, or what they do: one plain lemma. */
package tally.extract.event;
