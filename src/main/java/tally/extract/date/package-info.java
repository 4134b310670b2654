/**
 * Finds the date expressions of an article and the days they mean. {@code rules.txt} says how dates
 * are written ({@link tally.extract.date.Grammar}), each rule gives a {@link
 * tally.extract.date.When}, and that is placed on the calendar by a {@link
 * tally.extract.date.Frame}: the publication date, the tense and the dates spoken of before.
 */
package tally.extract.date;
