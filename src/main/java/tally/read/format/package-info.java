/** Files to articles: one class for each format, none of which needs Spark or Hadoop. */
package tally.read.format;
