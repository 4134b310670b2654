/** What flows through Tally: records without behaviour of their own, free of Spark and of I/O. */
package tally.model;
