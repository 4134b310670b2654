/**
 * Articles that stand in a corpus more than once: under other addresses, under other mastheads, or
 * in updated versions. {@code Copies} is the way in.
 *
 * <p>Each article has a {@code Signature}, taken while its text is at hand. Articles that share a
 * part of it are compared ({@code Likeness}), those that are alike make a family ({@code Families})
 * with the one published first as its original, and what a copy only tells again is marked as such
 * ({@code Retelling}).
 */
package tally.tabulate.copies;
