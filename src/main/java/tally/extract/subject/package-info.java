/**
 * What is counted, under one name however it is worded: {@code North Korean workers} for laborers,
 * labourers and hired hands from North Korea.
 */
package tally.extract.subject;
