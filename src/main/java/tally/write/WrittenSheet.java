package tally.write;

/**
 * A sheet as the cover lists it.
 *
 * @param name its name
 * @param rows how many rows its table has, without the heading
 * @param kind table or chart
 * @param holds what it holds
 */
record WrittenSheet(String name, int rows, String kind, String holds) {}
