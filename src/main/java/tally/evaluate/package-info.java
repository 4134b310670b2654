/** How good the extraction is: figures against annotations, field by field. */
package tally.evaluate;
