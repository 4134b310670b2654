package tally.run;

import tally.model.Extraction;
import tally.model.Quarantined;

/**
 * What became of a piece of the input in the end.
 *
 * @param extraction what an article gave, or null
 * @param quarantined why there is no article or none could be extracted from, or null
 */
public record Extracted(Extraction extraction, Quarantined quarantined) {}
