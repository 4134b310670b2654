package tally.run;

import tally.model.Extraction;
import tally.model.Quarantined;
import tally.tabulate.copies.Signature;

/**
 * What became of a piece of the input in the end.
 *
 * @param extraction what an article gave, or null
 * @param quarantined why there is no article, why none could be extracted from, or what is wrong
 *     with the one there is; or null
 * @param signature what its text is known by again; null without an extraction
 */
public record Extracted(Extraction extraction, Quarantined quarantined, Signature signature) {
  static Extracted nothing(Quarantined quarantined) {
    return new Extracted(null, quarantined, null);
  }
}
