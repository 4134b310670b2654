/**
 * Who says so: the attributions of an article (source, cue, content), the fullest name of each
 * source, and who the number at any place of the text comes from.
 */
package tally.extract.source;
