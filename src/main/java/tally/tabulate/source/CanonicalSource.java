package tally.tabulate.source;

import java.io.Serializable;
import tally.model.SourceType;

/**
 * A source under its one name.
 *
 * @param name the name that the tables show: {@code Andrii Hnatov}
 * @param key the same for all writings of the name, so that ids outlive a change of the spelling
 *     that is most frequent
 * @param type what kind of body it mostly is taken for
 */
public record CanonicalSource(String name, String key, SourceType type) implements Serializable {}
