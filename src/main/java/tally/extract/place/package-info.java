/** Where a figure is located, as its sentence names it. */
package tally.extract.place;
