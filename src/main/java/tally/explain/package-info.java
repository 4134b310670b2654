/** Shows what became of every number of a text, and why: for people and, as JSON, for programs. */
package tally.explain;
