package tally.run;

import tally.model.Extraction;
import tally.model.Quarantined;

/**
 * What became of a piece of the input in the end.
 *
 * @param extraction what an article gave, or null
 * @param quarantined why there is no article, why none could be extracted from, or what is wrong
 *     with the one there is; or null
 */
public record Extracted(Extraction extraction, Quarantined quarantined) {}
