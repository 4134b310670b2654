/** What records, metadata files and pages call the things Tally wants to know of an article. */
package tally.read.fields;
