/** How likely a figure is right, from how often the rules that made it were right before. */
package tally.extract.confidence;
