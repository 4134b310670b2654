/** Which files the input holds, what their ending says of them, and what a metadata file adds. */
package tally.read.files;
