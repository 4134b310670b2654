/** How records become rows of a Spark {@code Dataset}; nothing else in Tally knows Catalyst. */
package tally.spark;
