/**
 * What a colleague opens: a table of typed columns becomes a CSV file and a sheet of the workbook,
 * {@code datapackage.json} describes the CSV files, and all of them appear in the output folder at
 * once or not at all. Nothing here knows where the rows come from.
 */
package tally.write;
