/** Whether a count is of all, of a part of a whole, or of what came on top. */
package tally.extract.extent;
