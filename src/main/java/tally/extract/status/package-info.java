/** Whether the text reports a figure, doubts it, plans it or denies it. */
package tally.extract.status;
