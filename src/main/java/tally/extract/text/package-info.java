/** An article's text cut into paragraphs, sentences and tagged tokens, and the lexicons' format. */
package tally.extract.text;
